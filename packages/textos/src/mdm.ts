// Sentences of the measurement: what its tables bring wrong, and why an entity has no figure.
import type {
  Causa,
  ClaseMedicion,
  CodigoHallazgoMedicion,
  EstadoCorrida,
  FallaManifiesto,
  FaltaReceta,
  MotivoSinMedicion,
  SituacionRespuesta,
} from '@kpt/domain/mdm'
import type { Hallazgo } from '@kpt/domain/shared'
import { contar } from './formato.ts'
import type { TextoHallazgo } from './planes/texto.ts'

const CORREGIR = 'Corrija la celda y cargue la tabla de nuevo.'

const TEXTOS: Record<CodigoHallazgoMedicion, TextoHallazgo> = {
  medicion_sin_filas: {
    titulo: 'La tabla está vacía',
    mensaje: () => 'El archivo no trae filas debajo de un encabezado.',
    remedio: 'Cargue una tabla con una fila de encabezado y una por municipio.',
  },
  medicion_hoja_sin_leer: {
    titulo: 'Hojas que no se leyeron',
    mensaje: (d, valor) => `La hoja «${valor}» también tiene códigos, y no se leyó: se leyó «${d.leida}».`,
    remedio: 'Si la tabla es la otra hoja, déjela sola en el archivo y cárguelo de nuevo.',
  },
  medicion_columna_ausente: {
    titulo: 'Columnas que faltan',
    mensaje: (d) => `A la tabla le falta la columna «${d.columna}».`,
    remedio: (d) => `Agregue la columna «${d.columna}». Si no hay dato, deje sus celdas vacías.`,
  },
  medicion_columna_repetida: {
    titulo: 'Columnas repetidas',
    mensaje: (_, valor) => `La columna «${valor}» está dos veces.`,
    remedio: 'Deje una sola.',
  },
  medicion_columna_sin_uso: {
    titulo: 'Columnas que no se usan',
    mensaje: (_, valor) => `La columna «${valor}» no entra en el cálculo.`,
    remedio: 'No hay que hacer nada.',
  },
  medicion_codigo_ilegible: {
    titulo: 'Códigos que no se entienden',
    mensaje: (_, valor) =>
      valor === ''
        ? 'Falta el código del municipio.'
        : `«${valor}» no es un código de municipio: debe tener cinco dígitos.`,
    remedio: (d) =>
      d.posible
        ? `Si es ${d.posible}, escríbalo con su cero; en Excel, con la columna en formato de texto.`
        : 'Escriba el código del DANE, o quite la fila si no es de una entidad (totales, notas).',
  },
  medicion_codigo_sin_cero: {
    titulo: 'Códigos sin su primer cero',
    mensaje: (d, valor) => `«${valor}» se leyó como ${d.leido}.`,
    remedio: 'No hay que hacer nada si es esa la entidad.',
  },
  medicion_codigo_repetido: {
    titulo: 'Entidades repetidas',
    mensaje: (d, valor) => `La entidad ${valor} ya está en la fila ${d.primera}.`,
    remedio: 'Deje una sola fila por entidad.',
  },
  medicion_entidad_desconocida: {
    titulo: 'Códigos que no se miden',
    mensaje: (_, valor) => `«${valor}» no es el código de una entidad que se mida.`,
    remedio: 'Corrija el código o quite la fila.',
  },
  medicion_grupo_desconocido: {
    titulo: 'Grupos que no existen',
    mensaje: (_, valor) => `«${valor}» no es un grupo de capacidades iniciales: son C, G1, G2, G3, G4 y G5.`,
    remedio: CORREGIR,
  },
  medicion_valor_ilegible: {
    titulo: 'Valores que no son números',
    mensaje: (d, valor) => `«${valor}», en la columna «${d.columna}», no es un número.`,
    remedio: (_, valor) =>
      valor.startsWith('#')
        ? 'Es el error de una fórmula: corríjala, o deje la celda vacía si no hay dato.'
        : valor.endsWith('%')
          ? 'Escríbalo como fracción, sin el signo: 73 % es 0.73.'
          : 'Escríbalo sin separador de miles y con punto decimal, o deje la celda vacía si no hay dato.',
  },
  medicion_formula_sin_valor: {
    titulo: 'Fórmulas sin resultado',
    mensaje: (d, valor) => `La fórmula «${valor}», en la columna «${d.columna}», no trae su resultado.`,
    remedio: 'Abra el libro en Excel y guárdelo de nuevo, o pegue el valor en lugar de la fórmula.',
  },
  medicion_coma_decimal: {
    titulo: 'Columnas con coma decimal',
    mensaje: (_, valor) => `En la columna «${valor}» la coma se leyó como separador de decimales: 0,73 es 0.73.`,
    remedio: 'Compruébelo en el más bajo y el más alto de la columna.',
  },
  medicion_valor_fuera: {
    titulo: 'Valores fuera de sus límites',
    mensaje: (d, valor) =>
      d.maximo
        ? `«${valor}», en la columna «${d.columna}», debe estar entre ${d.minimo} y ${d.maximo}.`
        : `«${valor}», en la columna «${d.columna}», no puede ser menor que ${d.minimo}.`,
    remedio: CORREGIR,
  },
}

/** What a finding of a table of inputs says, and what to do. */
export function textoHallazgoMedicion({ regla, detalles, valor }: Hallazgo) {
  const { titulo, mensaje, remedio } = TEXTOS[regla as CodigoHallazgoMedicion]
  return {
    titulo,
    mensaje: mensaje(detalles, valor ?? ''),
    remedio: typeof remedio === 'string' ? remedio : remedio(detalles, valor ?? ''),
  }
}

/** Why an entity has no index; columns by their names where they are known. */
export function textoSinMedicion(motivo: MotivoSinMedicion, nombres?: ReadonlyMap<string, string>): string {
  if (motivo.codigo === 'sin_previo')
    return 'No tiene Resultados publicados del año anterior: el ajuste no se puede calcular.'
  const { columnas } = motivo
  if (!nombres) return `No hay dato de ${contar(columnas.length, 'columna', 'columnas')}: ${columnas.join(', ')}.`
  return `Falta el dato de: ${[...new Set(columnas.map((c) => nombres.get(c) ?? c))].join('; ')}.`
}

export const NOMBRES_MEDICION: Record<ClaseMedicion, string> = {
  municipal: 'Medición de Desempeño Municipal',
  integral: 'Índice integral de desempeño municipal',
  departamental: 'Medición de Desempeño Departamental',
}

export const NOMBRES_ESTADO_CORRIDA: Record<EstadoCorrida, string> = {
  en_cola: 'En espera',
  calculando: 'Calculándose',
  fallida: 'Fallida',
  preliminar: 'Preliminar',
  revisada: 'Revisada',
  publicada: 'Publicada',
  reemplazada: 'Reemplazada',
  descartada: 'Descartada',
}

export const NOMBRES_CAUSA: Record<Causa, string> = {
  insumo: 'Cambió un dato',
  receta: 'Cambió la receta',
  grupo: 'Cambió de grupo',
  solo_puesto: 'Solo cambió de puesto',
  entra: 'No estaba',
  sale: 'Ya no está',
}

/** Known sources; another one is called by its key. */
const FUENTES: Readonly<Record<string, string>> = {
  hacienda: 'Hacienda pública',
  regalias: 'Sistema General de Regalías',
  gestionweb: 'GESTIONWEB',
  educacion: 'Educación',
  salud: 'Salud',
  estadisticas_vitales: 'Estadísticas vitales',
  energia: 'Energía eléctrica',
  tic: 'Tecnologías de la información',
  agua: 'Acueducto y alcantarillado',
  seguridad: 'Seguridad y convivencia',
  dnp: 'Cifras publicadas por el DNP',
}

export const nombreFuenteMdm = (fuente: string): string => FUENTES[fuente] ?? fuente

const FALTAS: Record<FaltaReceta['codigo'], (clave: string) => string> = {
  clave_repetida: (c) => `la clave «${c}» está dos veces.`,
  peso_imposible: (c) => `el peso de «${c}» debe ser un número mayor que 0.`,
  techo_imposible: (c) => `el techo de «${c}» debe ser un número mayor que 0.`,
  sin_columnas: (c) => `«${c}» no dice qué columnas lee.`,
  componente_desconocido: (c) => `el índice nombra el componente «${c}», que no está.`,
  clases_sin_orden: (c) => `la clase «${c}» no sigue a la anterior; la primera no lleva comienzo.`,
  vigencia_al_reves: () => 'termina antes de comenzar.',
  previo_repetido: (c) => `la columna del año anterior, «${c}», ya la lee otra parte.`,
  columna_de_dos_fuentes: (c) => `la columna «${c}» figura en dos fuentes.`,
}

/** What keeps a recipe from being computed with. */
export const fraseFaltaReceta = ({ codigo, clave }: FaltaReceta): string => FALTAS[codigo](clave)

/** Why a manifest does not hold. */
export const FALLAS_MANIFIESTO: Record<FallaManifiesto, string> = {
  ilegible: 'El archivo no es el manifiesto de una corrida de la medición.',
  receta: 'La receta no es la que dice su huella, o con ella no se puede calcular.',
  grupos: 'Los grupos de capacidades iniciales no son los que dice su huella.',
  insumo: 'Una tabla de insumos no es la que dice su huella.',
  codigo: 'La huella del código no sale de la lista de sus archivos.',
  resultados: 'Los resultados no son los que salen de la receta y los insumos.',
  eslabon: 'La cadena de huellas no sigue: algo se cambió, se quitó o se agregó.',
}

/** On what legal basis what a public entity answered may be published. */
export const LICENCIA_RESPUESTAS = 'Información pública (Ley 1712 de 2014)'

/** Where a table taken from answers comes from; `traidas`: columns that go on as another version had them. */
export function procedenciaDeToma(
  vigencia: number,
  entidades: number,
  traidas: readonly { readonly columna: string; readonly version: number }[],
): string {
  const otras = traidas.map((t) => `${t.columna}, de la versión ${t.version}`)
  const salen = `Respuestas de GESTIONWEB ${vigencia} que enviaron ${contar(entidades, 'entidad', 'entidades')}`
  return otras.length === 0 ? salen : `${salen}. Traído como estaba: ${otras.join('; ')}`
}

/** How the questionnaire of whoever lacks a value stands. */
export const NOMBRES_SITUACION_RESPUESTA: Record<SituacionRespuesta, string> = {
  sin_comenzar: 'No ha comenzado a responder',
  en_borrador: 'Responde, no ha enviado',
  por_tomar: 'Envió después de la última toma',
  en_ajustes: 'En ajustes',
  tomada: 'Enviado y tomado, sin valor',
}
