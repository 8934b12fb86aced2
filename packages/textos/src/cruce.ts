// The sentences of the cross with CUIPO and physical execution: why something found nobody, what is wrong with a book. A code without its sentence does not compile.
import type {
  CodigoAvisoCruce,
  FormaCruce,
  MotivoAparte,
  MotivoSoloAlla,
  MotivoSoloAqui,
  RechazoCruce,
  SituacionPropuesta,
} from '@kpt/domain/cruce'
import type { CampoDinero, DECISIONES_COMPARTIDO } from '@kpt/domain/seguimiento'
import { formatFecha, formatNumero, formatPesos } from './formato.ts'

type Detalles = Readonly<Record<string, string>>

export const NOMBRES_FORMA_CRUCE: Record<FormaCruce, string> = {
  cuipo: 'CUIPO, ejecución de gastos',
  fisica: 'Ejecución física',
}

export const NOMBRES_SITUACION_PROPUESTA: Record<SituacionPropuesta, string> = {
  pendiente: 'Por traer',
  igual: 'Ya está igual',
  tomada: 'Traído',
  cambiada: 'Cambió después',
  compartida: 'Queda compartido',
}

export const NOMBRES_DECISION_COMPARTIDO: Record<(typeof DECISIONES_COMPARTIDO)[number], string> = {
  dejado: 'Se dejó compartido',
  repartido: 'Se repartió entre sus metas',
  retirado: 'Se retiró',
}

/** Why a meta found nothing in the book: it is never zero. */
export const FRASES_SOLO_AQUI: Record<MotivoSoloAqui, string> = {
  sin_bpin: 'La meta no tiene código BPIN',
  bpin_no_esta: 'Sus códigos BPIN no están en el libro',
  producto_distinto: 'Su BPIN está en el libro, pero con otros productos',
  producto_por_resolver: 'Su BPIN está en el libro con un producto que no se pudo reconocer',
  indicador_distinto: 'Su BPIN está en el libro, pero con otros indicadores',
  acumulacion_distinta: 'Su indicador está en el libro con otro tipo de acumulación',
  sin_ejecucion: 'Está en el libro, sin ejecución',
}

/** Why a row of the book found no meta. */
export const FRASES_SOLO_ALLA: Record<MotivoSoloAlla, string> = {
  otra_vigencia: 'Es de reservas o cuentas por pagar: ejecuta el presupuesto de otra vigencia',
  sin_bpin: 'No tiene código BPIN',
  bpin_fuera_del_plan: 'Ninguna meta del plan tiene ese BPIN',
  sin_producto: 'Tiene BPIN, pero no dice el producto',
  producto_sin_codigo: 'El nombre del producto no está en el Catálogo vigente',
  producto_ambiguo: 'El nombre es de varios productos del Catálogo y no trae el código',
  producto_distinto: 'El plan tiene ese BPIN, pero con otros productos',
  indicador_distinto: 'El plan tiene ese BPIN, pero con otros indicadores',
  acumulacion_distinta: 'El plan tiene ese indicador con otro tipo de acumulación',
}

export const FRASES_APARTE: Record<MotivoAparte, string> = {
  total: 'Totales del libro, que ya están en sus renglones',
  sin_cifra: 'Filas sin ninguna cifra',
  cifra_ilegible: 'Filas con una cifra que no se puede leer',
  suelta: 'Filas sin código',
}

const RECHAZOS: Record<RechazoCruce, (d: Detalles) => string> = {
  sin_encabezado: () =>
    'No se encontró la fila de títulos. Debe ser el libro de ejecución de gastos de CUIPO que exporta el CHIP, o uno de ejecución física con las columnas «Códigos BPIN Asociados», «Código Indicador Producto (MGA)», «Acumulativo» y «Ejecución Física» de la vigencia.',
  es_programacion: () =>
    'Es el libro de programación de gastos. Para el reporte se usa el de ejecución: en el CHIP, el formulario D_EJECUCION_DE_GASTOS.',
  otra_entidad: (d) => `El libro es de otra entidad: ${d.libro}. Este reporte es de ${d.entidad}.`,
  otra_vigencia: (d) =>
    d.libro === undefined
      ? 'El libro no trae la ejecución de la vigencia de este reporte.'
      : `El libro es de ${d.libro} y este reporte es de ${d.vigencia}.`,
  sin_filas: () => 'El libro tiene los títulos, pero ningún renglón de ejecución debajo.',
}

export function fraseRechazoCruce(codigo: RechazoCruce, detalles: Detalles): string {
  return RECHAZOS[codigo](detalles)
}

const AVISOS: Record<CodigoAvisoCruce, (d: Detalles) => string> = {
  otra_fecha: (d) =>
    `El libro acumula hasta el ${formatFecha(d.hasta ?? '')} y los datos de este corte van hasta el ${formatFecha(d.fechaDatos ?? '')}. Mire si es el que corresponde.`,
  sin_cabeza: () => 'El libro no dice de qué entidad ni de qué periodo es. Compruebe que sea el correcto.',
  no_cuadra: (d) =>
    `En ${d.bloque}, el total de la fila ${d.fila} no es la suma de sus renglones: difiere en ${formatPesos(d.diferencia ?? '0')}.`,
  fuentes_sin_clave: (d) =>
    `${formatNumero(d.cuantas ?? '0')} renglones son de fuentes que no corresponden con seguridad a ninguna del plan: su dinero se propone en «Otros».`,
}

export function fraseAvisoCruce(codigo: CodigoAvisoCruce, detalles: Detalles): string {
  return AVISOS[codigo](detalles)
}

export const NOMBRES_CAMPO_CRUCE: Record<CampoDinero | 'ejecutado', string> = {
  comprometido: 'Comprometido',
  obligado: 'Obligado',
  pagado: 'Pagado',
  ejecutado: 'Ejecutado',
}

/** Where a value came from, for its history. */
export function fraseOrigen(forma: FormaCruce, nombre: string, filas: readonly number[]): string {
  const cuales = filas.length === 1 ? `fila ${filas[0]}` : `filas ${filas.join(', ')}`
  return `Traído de ${forma === 'cuipo' ? 'CUIPO' : 'la ejecución física'}: «${nombre}», ${cuales}`
}
