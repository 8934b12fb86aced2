// The layout of the workbook of a corte: its sheets, their columns, and which of them a person fills. What is written is what is read.
import type { Campo } from '../entrada.ts'

export const HOJA_METAS = 'Metas'
export const HOJA_RECURSOS = 'Recursos'

/** Row of the headers, under a banner; what people fill comes after it. */
export const FILA_ENCABEZADOS = 2
export const PRIMERA_FILA = 3
/** Blank rows at the end of the money, for a source that the meta had not programmed. */
export const FILAS_DE_MAS = 100

/** Fields that the book carries. Reasons that confirm a warning are given on screen, where the warning is seen. */
export const CAMPOS_LIBRO = [
  'ejecutado',
  'observacion',
  'sin_avance',
  'comprometido',
  'obligado',
  'pagado',
] as const satisfies readonly Campo[]
export type CampoLibro = (typeof CAMPOS_LIBRO)[number]

export type ClaveColumna =
  | CampoLibro
  | 'meta'
  | 'codigo'
  | 'nombre'
  | 'linea'
  | 'unidad'
  | 'programado'
  | 'anterior'
  | 'cuatrienio'
  | 'fuente'
  | 'anterior_comprometido'
  | 'anterior_obligado'
  | 'anterior_pagado'

export type ColumnaCorte = {
  readonly clave: ClaveColumna
  readonly encabezado: string
  readonly clase: 'texto' | 'parrafo' | 'cantidad' | 'pesos'
}

/** Whether a column of the book is one that a person fills. */
export function isCampoLibro(clave: ClaveColumna): clave is CampoLibro {
  return CAMPOS_LIBRO.some((campo) => campo === clave)
}

const IDENTIDAD: readonly ColumnaCorte[] = [
  { clave: 'meta', encabezado: 'Número de meta', clase: 'texto' },
  { clave: 'codigo', encabezado: 'Código SisPT', clase: 'texto' },
  { clave: 'nombre', encabezado: 'Meta', clase: 'parrafo' },
]

export const COLUMNAS_METAS: readonly ColumnaCorte[] = [
  ...IDENTIDAD,
  { clave: 'linea', encabezado: 'Línea estratégica', clase: 'parrafo' },
  { clave: 'unidad', encabezado: 'Unidad', clase: 'texto' },
  { clave: 'programado', encabezado: 'Programado en la vigencia', clase: 'cantidad' },
  { clave: 'anterior', encabezado: 'Corte anterior', clase: 'cantidad' },
  { clave: 'cuatrienio', encabezado: 'Meta del cuatrienio', clase: 'cantidad' },
  { clave: 'ejecutado', encabezado: 'Ejecutado', clase: 'cantidad' },
  { clave: 'observacion', encabezado: 'Observación', clase: 'parrafo' },
  { clave: 'sin_avance', encabezado: 'Sin avance: motivo', clase: 'parrafo' },
]

export const COLUMNAS_RECURSOS: readonly ColumnaCorte[] = [
  ...IDENTIDAD,
  { clave: 'fuente', encabezado: 'Fuente', clase: 'texto' },
  { clave: 'programado', encabezado: 'Programado en la vigencia', clase: 'pesos' },
  { clave: 'anterior_comprometido', encabezado: 'Corte anterior: comprometido', clase: 'pesos' },
  { clave: 'anterior_obligado', encabezado: 'Corte anterior: obligado', clase: 'pesos' },
  { clave: 'anterior_pagado', encabezado: 'Corte anterior: pagado', clase: 'pesos' },
  { clave: 'comprometido', encabezado: 'Comprometido', clase: 'pesos' },
  { clave: 'obligado', encabezado: 'Obligado', clase: 'pesos' },
  { clave: 'pagado', encabezado: 'Pagado', clase: 'pesos' },
]

/** Where a field of a meta is in the sheets that people see. */
export function hojaDe(campo: Campo): typeof HOJA_METAS | typeof HOJA_RECURSOS {
  return campo === 'comprometido' || campo === 'obligado' || campo === 'pagado' ? HOJA_RECURSOS : HOJA_METAS
}
