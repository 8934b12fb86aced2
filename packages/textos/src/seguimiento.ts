// The sentences of follow-up: findings on entry, explanations of a figure, states of a meta. A code without its sentence does not compile.

import type { CampoGestion } from '@kpt/domain/gestionweb'
import type {
  Campo,
  Diferencia,
  EstadoMeta,
  Explicacion,
  FORMAS_DE_CITAR,
  Formula,
  IdReglaSeguimiento,
  Semaforo,
} from '@kpt/domain/seguimiento'
import type { Hallazgo } from '@kpt/domain/shared'
import { formatNumero, formatPesos, formatPorcentaje } from './formato.ts'
import type { ErrorLectura } from './lectura-numero.ts'

type Detalles = Readonly<Record<string, string>>

type TextoRegla = {
  /** Under which findings of many metas are grouped. */
  readonly titulo: string
  /** What was seen and what to do. */
  readonly frase: (detalles: Detalles, hallazgo: Hallazgo) => string
}

const REGLAS: Record<IdReglaSeguimiento, TextoRegla> = {
  valor_negativo: {
    titulo: 'Valores negativos',
    frase: (d, h) =>
      `No puede haber un valor negativo (${cifra(d.valor, h)}). Escriba el acumulado de la vigencia, desde 0.`,
  },
  pagado_mayor_que_obligado: {
    titulo: 'Pagado mayor que obligado',
    frase: (d) =>
      `Lo pagado (${pesos(d.valor)}) supera lo obligado (${pesos(d.limite)}). Solo se paga lo que se obligó: revise los dos valores de esta fuente.`,
  },
  obligado_mayor_que_comprometido: {
    titulo: 'Obligado mayor que comprometido',
    frase: (d) =>
      `Lo obligado (${pesos(d.valor)}) supera lo comprometido (${pesos(d.limite)}). Solo se obliga lo que se comprometió: revise los dos valores de esta fuente.`,
  },
  sin_avance_sin_motivo: {
    titulo: 'Sin avance declarado sin motivo',
    frase: () => 'Declaró que la meta no tuvo avance en el periodo. Escriba el motivo.',
  },
  sin_avance_con_cambios: {
    titulo: 'Sin avance declarado con valores que cambian',
    frase: (d, h) =>
      `Declaró que la meta no tuvo avance, pero el valor pasó de ${cifra(d.anterior, h)} a ${cifra(d.valor, h)}. Deje el valor del corte anterior o retire la declaración.`,
  },
  texto_demasiado_largo: {
    titulo: 'Textos demasiado largos',
    frase: (d) => `El texto tiene ${numero(d.largo)} caracteres y el máximo es ${numero(d.maximo)}. Abrévielo.`,
  },
  dinero_en_miles: {
    titulo: 'Valores que parecen no estar en pesos',
    frase: (d) =>
      `${pesos(d.valor)} parece escrito en ${d.unidad} de pesos: ${
        d.origen === 'anterior' ? 'en el corte anterior había' : 'para la vigencia se programaron'
      } ${pesos(d.referencia)}. ¿Está en pesos? Si lo está, confírmelo con el motivo; si no, escriba todas las cifras.`,
  },
  acumulado_disminuye: {
    titulo: 'Acumulados que disminuyen',
    frase: (d, h) =>
      `El acumulado bajó de ${cifra(d.anterior, h)} a ${cifra(d.valor, h)}. Los valores se acumulan dentro de la vigencia: corríjalo, o confirme el motivo de la disminución.`,
  },
  fisico_sin_programa: {
    titulo: 'Avance físico sin programación',
    frase: (d) =>
      `Reporta ${numero(d.ejecutado)} y la meta no tiene cantidad programada en esta vigencia. Revise el valor, o confirme el motivo.`,
  },
  dinero_sin_programa: {
    titulo: 'Dinero sin programación',
    frase: (d) =>
      `Reporta ${pesos(d.ejecutado)} y la meta no tiene recursos programados en esta vigencia. Revise el valor, o confirme el motivo.`,
  },
  fisico_sobre_100: {
    titulo: 'Avance físico por encima de lo programado',
    frase: (d) =>
      `${loEjecutado(d)} supera lo programado para la vigencia (${numero(d.programado)}). Revise el valor, o confirme el motivo.`,
  },
  fisico_sobre_200: {
    titulo: 'Avance físico de más del doble de lo programado',
    frase: (d) =>
      `${loEjecutado(d)} es más del doble de lo programado para la vigencia (${numero(d.programado)}). Revise la cantidad y la unidad de medida; si están bien, explique el motivo.`,
  },
  financiero_sobre_100: {
    titulo: 'Dinero por encima de lo programado',
    frase: (d) =>
      `Lo ejecutado (${pesos(d.ejecutado)}) supera lo programado para la vigencia (${pesos(d.programado)}). Revise el valor, o confirme el motivo.`,
  },
  financiero_sobre_200: {
    titulo: 'Dinero de más del doble de lo programado',
    frase: (d) =>
      `Lo ejecutado (${pesos(d.ejecutado)}) es más del doble de lo programado para la vigencia (${pesos(d.programado)}). Revise que esté en pesos; si lo está, explique el motivo.`,
  },
  dinero_sin_avance_fisico: {
    titulo: 'Dinero sin avance físico',
    frase: (d) =>
      `Se ejecutaron ${pesos(d.dinero)} y el avance físico es 0. Si es correcto, conviene explicarlo en la observación.`,
  },
  avance_fisico_sin_dinero: {
    titulo: 'Avance físico sin dinero',
    frase: (d) =>
      `Hay avance físico (${numero(d.ejecutado)}) y el dinero ejecutado es 0, aunque se programó. Si es correcto, conviene explicarlo en la observación.`,
  },
  evidencia_faltante: {
    titulo: 'Avance sin evidencia',
    frase: (d) =>
      `Reporta un avance (${numero(d.ejecutado)}) y no hay evidencia asociada a la meta. Agregue un archivo, una foto o un enlace que lo muestre, o confirme por qué no la hay.`,
  },
  fisico_atipico_entre_pares: {
    titulo: 'Avance físico distinto del de entidades comparables',
    frase: (d) => `El avance físico es ${frenteAPares(d)}`,
  },
  financiero_atipico_entre_pares: {
    titulo: 'Avance financiero distinto del de entidades comparables',
    frase: (d) => `El avance financiero es ${frenteAPares(d)}`,
  },
  salto_fisico: {
    titulo: 'Saltos frente a la propia historia: cantidades',
    frase: (d) => `${salto(numero(d.antes), numero(d.valor), d.origen)}`,
  },
  salto_financiero: {
    titulo: 'Saltos frente a la propia historia: dinero',
    frase: (d) => `${salto(pesos(d.antes), pesos(d.valor), d.origen)}`,
  },
}

/** Sentence of a finding of follow-up; null when the rule is not one of these. */
export function fraseHallazgoSeguimiento(hallazgo: Hallazgo): string | null {
  return textoRegla(hallazgo.regla)?.frase(hallazgo.detalles, hallazgo) ?? null
}

export function tituloReglaSeguimiento(regla: string): string | null {
  return textoRegla(regla)?.titulo ?? null
}

export const EXPLICACIONES_AVANCE: Record<Explicacion, string> = {
  por_debajo: 'Lo ejecutado está por debajo de lo programado',
  exacto: 'Se ejecutó el 100 % de lo programado',
  por_encima: 'Hubo ejecución por encima de lo programado',
  programado_sin_ejecutar: 'Se programó y no se ejecutó',
  ejecutado_sin_programar: 'Se ejecutó sin haberse programado',
  sin_programar_ni_ejecutar: 'No se programó ni se ejecutó',
  sin_programar: 'No hay metas programadas',
  sin_reporte: 'Se programó y no se ha reportado',
  no_calculable:
    'No se puede calcular: falta la línea base o el tipo de acumulación, o la meta es igual a la línea base',
}

export const FORMULAS_AVANCE: Record<Formula, string> = {
  fisico_vigencia: 'Ejecutado ÷ programado de la vigencia',
  fisico_vigencia_reduccion: '(Línea base − ejecutado) ÷ (línea base − programado de la vigencia)',
  fisico_cuatrienio_acumulativo: 'Suma de lo ejecutado en las vigencias ÷ meta del cuatrienio',
  fisico_cuatrienio_no_acumulativo: 'Último valor reportado ÷ meta del cuatrienio',
  fisico_cuatrienio_reduccion: '(Línea base − último valor reportado) ÷ (línea base − meta del cuatrienio)',
  financiero_comprometido: 'Suma de lo comprometido ÷ suma de lo programado en la vigencia',
  financiero_obligado: 'Suma de lo obligado ÷ suma de lo programado en la vigencia',
  financiero_pagado: 'Suma de lo pagado ÷ suma de lo programado en la vigencia',
  grupo_fisico_vigencia: 'Promedio del avance de las metas programadas, cada una hasta 100 %',
  grupo_fisico_cuatrienio: 'Promedio del avance de todas las metas en el cuatrienio, cada una hasta 100 %',
  crudo_fisico_vigencia: 'Promedio del avance de las metas programadas, sin tope',
  crudo_fisico_cuatrienio: 'Promedio del avance de todas las metas en el cuatrienio, sin tope',
  ponderado_fisico_vigencia:
    'Promedio del avance de las metas programadas, cada una hasta 100 % y con el peso que le dio la entidad',
  ponderado_fisico_cuatrienio:
    'Promedio del avance de todas las metas en el cuatrienio, cada una hasta 100 % y con el peso que le dio la entidad',
  regalias_bienio: 'Lo ejecutado con regalías en el bienio ÷ lo programado con regalías para el bienio',
}

export const NOMBRES_SEMAFORO: Record<Semaforo, string> = {
  critico: 'Crítico',
  bajo: 'Bajo',
  medio: 'Medio',
  satisfactorio: 'Satisfactorio',
  sobresaliente: 'Sobresaliente',
  sin_programar: 'Sin programar',
  sin_reporte: 'Sin reporte',
  no_calculable: 'No calculable',
  avance_al_corte: 'Avance al corte',
}

export const NOMBRES_ESTADO_META: Record<EstadoMeta, string> = {
  reportada: 'Reportada',
  declarada: 'Sin avance declarado',
  no_requiere: 'No requiere reporte',
  falta: 'Falta por reportar',
}

export const NOMBRES_CAMPO: Record<Campo | CampoGestion, string> = {
  ejecutado: 'Ejecutado',
  observacion: 'Observación',
  sin_avance: 'Sin avance en el periodo',
  comprometido: 'Comprometido',
  obligado: 'Obligado',
  pagado: 'Pagado',
  confirmacion: 'Motivo que confirma un aviso',
  respuesta: 'Respuesta',
  no_aplica: 'Por qué no aplica',
}

/** What may change from one version to the next. */
export const NOMBRES_CAMPO_DIFERENCIA: Record<Diferencia['campo'] | CampoGestion, string> = {
  ...NOMBRES_CAMPO,
  evidencia: 'Evidencia',
}

export const NOMBRES_CITA: Record<(typeof FORMAS_DE_CITAR)[number], string> = {
  publica: 'Adjunta',
  reservada: 'Adjunta, con datos personales',
}

export const FRASES_LECTURA: Record<ErrorLectura, string> = {
  no_es_numero: 'Esto no es un número. Escriba solo cifras, por ejemplo 1.234.567,89.',
  separadores:
    'No es claro dónde van los miles y los decimales. Use punto para los miles y coma para los decimales: 1.234.567,89.',
  porcentaje: 'Escriba la cantidad, no el porcentaje: el sistema lo calcula.',
  demasiadas_cifras: 'El número tiene demasiadas cifras. Revise si se pegaron dos valores juntos.',
}

/** What to show beside a figure written as `1.234`, which could have meant one and a bit. */
export function avisoLecturaAmbigua(valor: string): string {
  return `Se leyó como ${formatNumero(valor)}, con el punto como separador de miles. Si quería decimales, escríbalos con coma.`
}

function frenteAPares(d: Detalles): string {
  const [razon, mediana, q1, q3] = [d.razon, d.mediana, d.q1, d.q3].map((r) => formatPorcentaje(Number(r ?? '0')))
  return `${razon}. En este indicador, la mitad de las ${d.pares} entidades comparables con reporte publicado está entre ${q1} y ${q3} (mediana ${mediana}). Puede ser correcto: conviene revisarlo y explicarlo en la observación.`
}

function salto(antes: string, ahora: string, origen: string | undefined): string {
  const desde =
    origen === 'vigencias'
      ? `lo más que se había ejecutado en una vigencia anterior es ${antes}`
      : `en el corte anterior iba en ${antes}`
  return `Llega a ${ahora} y ${desde}. Puede ser correcto: conviene revisarlo y explicarlo en la observación.`
}

function textoRegla(regla: string): TextoRegla | null {
  return Object.hasOwn(REGLAS, regla) ? REGLAS[regla as IdReglaSeguimiento] : null
}

function numero(texto: string | undefined): string {
  return formatNumero(texto ?? '0')
}

function pesos(texto: string | undefined): string {
  return formatPesos(texto ?? '0')
}

/** In Reducción what goes beyond the programme is a lower level than the one programmed: the base line makes it readable. */
function loEjecutado(d: Detalles): string {
  if (d.lineaBase === undefined) return `Lo ejecutado (${numero(d.ejecutado)})`
  return `La reducción lograda (de ${numero(d.lineaBase)} a ${numero(d.ejecutado)})`
}

/** Money where the finding points to money, a quantity otherwise. */
function cifra(texto: string | undefined, hallazgo: Hallazgo): string {
  return hallazgo.ruta.campo === 'ejecutado' ? numero(texto) : pesos(texto)
}
