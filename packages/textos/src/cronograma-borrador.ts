// What the draft of a cronograma lacks, as whoever builds it reads it. A code without its words does not compile.
import type { CambioFila, CampoFila, CodigoDuda, Efecto, IdReglaBorrador, TrasLimite } from '@kpt/domain/calendario'
import { REGLAS_BORRADOR } from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'
import { textoHallazgoCronograma } from './cronograma-archivo.ts'
import { formatFecha } from './formato.ts'

export const NOMBRES_TRAS_LIMITE: Record<TrasLimite, string> = {
  recibe: 'Recibe fuera de plazo',
  cierra: 'Cierra',
}

export const NOMBRES_EFECTO: Record<Efecto, string> = {
  fija: 'Fija el cronograma',
  sustituye: 'Sustituye el cronograma entero',
  modifica: 'Modifica algunas actividades',
}

export const NOMBRES_CAMBIO_FILA: Record<CambioFila['cambio'], string> = {
  agrega: 'Nueva',
  cambia: 'Cambia',
  retira: 'Se retira',
}

export const NOMBRES_CAMPO_FILA: Record<CampoFila | 'clave' | 'orden', string> = {
  clave: 'clave',
  orden: 'orden',
  item: 'ítem',
  texto: 'actividad',
  responsable: 'responsable',
  medio: 'medio',
  textoLimite: 'texto de la fecha límite',
  clases: 'clases',
  obligados: 'a quién obliga',
  corte: 'corte',
  apertura: 'apertura',
  limite: 'fecha límite',
  trasLimite: 'qué pasa después del límite',
}

const DUDAS: Record<CodigoDuda, (campo: string, dicho: string) => string> = {
  texto_de_otro_anio: (campo, dicho) => `Revise ${campo}: viene de otro año y nombra ${dicho}.`,
  propuesta: () => 'Revise la fila: sus clases, a quién obliga y su corte se propusieron por sus palabras.',
  celda_vacia: (campo) => `La celda de ${campo} llegó vacía.`,
  sin_clases: () => 'Por sus palabras no se supo qué clase de actividad es: elíjala.',
  sin_fecha: (_, dicho) => `«${dicho}» no trae una fecha: escríbala.`,
  sin_anio: (_, dicho) => `«${dicho}» no dice el año: escriba la fecha completa.`,
  sin_limite: (_, dicho) => `«${dicho}» dice cuándo empieza, pero no el último día.`,
  anio_corto: (_, dicho) => `«${dicho}» trae el año con dos cifras: escriba la fecha completa.`,
  fecha_imposible: (_, dicho) => `«${dicho}» nombra un día que no existe.`,
  varias_fechas: (_, dicho) => `«${dicho}» trae varias fechas: escriba la que es.`,
  rango_invertido: (_, dicho) => `«${dicho}» empieza después de terminar: escriba las dos fechas.`,
  dia_semana: (_, dicho) => `En «${dicho}» el día de la semana no es el de la fecha: confirme cuál es.`,
  fecha_datos: (_, dicho) =>
    `El texto no dice a qué fecha se refieren los datos de este corte; se propuso ${dicho ? formatFecha(dicho) : 'el fin del año'}.`,
}

type Detalles = Readonly<Record<string, string>>
const nombreCampo = (d: Detalles) => NOMBRES_CAMPO_FILA[d.campo as CampoFila] ?? d.campo ?? ''

const CON_ARTICULO: Readonly<Record<string, string>> = {
  numeral: 'el numeral',
  texto: 'el texto de la actividad',
  responsable: 'el responsable',
  medio: 'el medio',
  textoLimite: 'el texto de la fecha límite',
  limite: 'la fecha límite',
}

const TEXTOS: Record<IdReglaBorrador, (d: Detalles) => string> = {
  borrador_sin_circular: () => 'Escoja la circular que trae este cronograma.',
  borrador_circular_futura: (d) =>
    `La circular está fechada el ${formatFecha(d.fecha ?? '')}, que todavía no llega: corrija su fecha o espere a ese día.`,
  borrador_circular_no_posterior: (d) =>
    `La circular debe ser posterior a la ${d.anterior}, la última que tocó este cronograma.`,
  borrador_falta: (d) => `Falta ${CON_ARTICULO[d.campo ?? ''] ?? nombreCampo(d)}.`,
  borrador_duda: (d) => DUDAS[d.codigo as CodigoDuda](nombreCampo(d), d.dicho ?? ''),
  borrador_limite_y_texto: (d) =>
    `El texto dice ${formatFecha(d.escrito ?? '')} y la fecha límite es ${formatFecha(d.limite ?? '')}. Confirme cuál es.`,
  borrador_dia_no_habil: (d) =>
    `${formatFecha(d.limite ?? '')} no es día hábil. El siguiente es el ${formatFecha(d.habil ?? '')}: ${
      d.politica === 'literal' ? 'el límite se queda en la fecha escrita.' : 'hasta ese día corre el límite.'
    }`,
  borrador_sin_cambios: () => 'Todavía no cambia ninguna actividad de las vigentes.',
}

/** One sentence for a finding of a draft, be it of the draft alone or of the cronograma that it makes. */
export function fraseHallazgoBorrador(hallazgo: Hallazgo): string {
  const propia = REGLAS_BORRADOR.find((regla) => regla === hallazgo.regla)
  if (propia) return TEXTOS[propia](hallazgo.detalles)
  const { mensaje, remedio } = textoHallazgoCronograma(hallazgo)
  return `${mensaje} ${remedio}`
}
