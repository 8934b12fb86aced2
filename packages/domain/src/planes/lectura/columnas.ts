// Sheets and columns of the SisPT workbook, by the text of their headers, never by position (spec of the five real exports; R2.1).

/** Sheets that our own books add: nobody is told that they were not read. */
export const HOJAS_PROPIAS: ReadonlySet<string> = new Set(['Instrucciones', 'Catálogo', 'Listas', 'Hallazgos'])

/** `{vigencia}` stands for a year (2024) and `{bienio}` for two (2023-2024): one column for each. */
export type Columna = {
  readonly campo: string
  readonly encabezado: string
  /** Absent in some exports without loss. */
  readonly opcional?: true
}

export const CLAVES_HOJA = ['lineas', 'resultado', 'productos', 'productosSgr', 'iniciativasSgr'] as const
export type ClaveHoja = (typeof CLAVES_HOJA)[number]
export type HojaSispt = {
  readonly nombre: string
  /** Row 1: each text over the column of its field, and on until the next one. */
  readonly banda: readonly { readonly campo: string; readonly texto: string }[]
  readonly columnas: readonly Columna[]
}

/** Row of the headers in the exports, under the banner; what is read may carry it elsewhere. */
export const FILA_ENCABEZADO = 2

const IDENTIDAD: readonly Columna[] = [
  { campo: 'dane', encabezado: 'Código DANE' },
  { campo: 'entidadNombre', encabezado: 'Entidad territorial' },
  { campo: 'nombrePlan', encabezado: 'Nombre del plan' },
]

const CODIGOS_MGA: readonly Columna[] = [
  { campo: 'sector', encabezado: 'Código del sector' },
  { campo: 'sectorNombre', encabezado: 'Sector (MGA)' },
  { campo: 'programa', encabezado: 'Código del programa (MGA)' },
  { campo: 'programaNombre', encabezado: 'Programa (MGA)' },
  { campo: 'producto', encabezado: 'Código del producto (MGA)' },
  { campo: 'productoNombre', encabezado: 'Producto (MGA)' },
  { campo: 'indicador', encabezado: 'Código de indicador de producto (MGA)' },
  { campo: 'indicadorNombre', encabezado: 'Indicador de Producto (MGA)' },
]

const MEDIDA: readonly Columna[] = [
  { campo: 'unidad', encabezado: 'Unidad de medida' },
  { campo: 'metaCuatrienio', encabezado: 'Meta del cuatrienio' },
  { campo: 'principal', encabezado: 'Principal' },
  { campo: 'ods', encabezado: 'Código de ODS' },
  { campo: 'odsNombre', encabezado: 'ODS' },
  { campo: 'tipoAcumulacion', encabezado: 'Tipo de acumulación' },
]

/** Funding sources are not here: they are recognised by the versioned list that the caller passes (`fuentes.ts`). */
export const HOJAS_SISPT: Readonly<Record<ClaveHoja, HojaSispt>> = {
  lineas: {
    nombre: 'Líneas estratégicas',
    banda: [{ campo: 'dane', texto: 'LÍNEAS ESTRATÉGICAS' }],
    columnas: [
      ...IDENTIDAD,
      { campo: 'consecutivo', encabezado: 'Consecutivo' },
      { campo: 'linea', encabezado: 'Línea estratégica' },
    ],
  },
  resultado: {
    nombre: 'Indicadores de resultado',
    banda: [{ campo: 'dane', texto: 'INDICADORES DE RESULTADO' }],
    columnas: [
      ...IDENTIDAD,
      { campo: 'consecutivo', encabezado: 'Consecutivo' },
      { campo: 'linea', encabezado: 'Línea estratégica' },
      { campo: 'nombre', encabezado: 'Indicador de resultado' },
      { campo: 'enPnd', encabezado: 'Está en el Plan Nacional de Desarrollo' },
      { campo: 'metaCuatrienio', encabezado: 'Meta del cuatrienio' },
      { campo: 'transformacion', encabezado: 'Transformación del Plan Nacional de Desarrollo' },
    ],
  },
  productos: {
    nombre: 'Plan indicativo - Productos',
    banda: [
      { campo: 'dane', texto: 'PARTE ESTRATÉGICA' },
      { campo: 'programado', texto: 'PLAN INDICATIVO' },
    ],
    columnas: [
      ...IDENTIDAD,
      { campo: 'fechaCreacion', encabezado: 'Fecha de creación del plan', opcional: true },
      { campo: 'codigoSispt', encabezado: 'Código de indicador de producto (SisPT)' },
      { campo: 'linea', encabezado: 'Línea estratégica' },
      ...CODIGOS_MGA,
      { campo: 'personalizacion', encabezado: 'Personalización de Indicador de Producto' },
      ...MEDIDA,
      { campo: 'programado', encabezado: 'Programación del producto bien o servicio {vigencia}' },
      { campo: 'total', encabezado: 'Total {vigencia}' },
      { campo: 'bpin', encabezado: 'BPIN' },
    ],
  },
  productosSgr: {
    nombre: 'Plan indicativo SGR - Productos',
    banda: [{ campo: 'dane', texto: 'PLAN INDICATIVO SGR' }],
    columnas: [
      ...IDENTIDAD,
      { campo: 'fechaCreacion', encabezado: 'Fecha de creación del plan', opcional: true },
      { campo: 'codigoSispt', encabezado: 'Código de indicador de producto SGR (SisPT)' },
      { campo: 'iniciativa', encabezado: 'Iniciativa del SGR' },
      ...CODIGOS_MGA,
      { campo: 'personalizacion', encabezado: 'Personalización de Indicador de Producto SGR' },
      ...MEDIDA,
      { campo: 'cofinanciado', encabezado: 'Cofinanciado con presupuesto ordinario' },
      { campo: 'programado', encabezado: 'Programación del producto bien o servicio {bienio}' },
      { campo: 'recursos', encabezado: 'Recursos SGR {bienio}' },
      { campo: 'bpin', encabezado: 'BPIN' },
    ],
  },
  iniciativasSgr: {
    nombre: 'Iniciativas SGR',
    banda: [{ campo: 'dane', texto: 'INICIATIVAS SGR' }],
    columnas: [
      ...IDENTIDAD,
      { campo: 'consecutivo', encabezado: 'Consecutivo' },
      { campo: 'linea', encabezado: 'Línea estratégica' },
      { campo: 'tipo', encabezado: 'Tipo de iniciativa' },
      { campo: 'sector', encabezado: 'Sector (MGA)' },
      { campo: 'nombre', encabezado: 'Iniciativa del SGR' },
      { campo: 'recursos', encabezado: 'Recursos SGR indicativos' },
      { campo: 'bpin', encabezado: 'BPIN' },
    ],
  },
}
