// Books and plans made by hand for tests: a sound SisPT grid, in which each test changes what it is about.
import type { HojaLibro, Libro, ValorCelda } from '../../shared/index.ts'
import type { FuenteReconocible } from '../lectura/fuentes.ts'
import type { MetaLeida, PlanLeido } from '../plan.ts'

/** A row by the text of its headers. */
export type FilaPrueba = Readonly<Record<string, ValorCelda>>

const IDENTIDAD = ['Código DANE', 'Entidad territorial', 'Nombre del plan']
const MGA = [
  'Código del sector',
  'Sector (MGA)',
  'Código del programa (MGA)',
  'Programa (MGA)',
  'Código del producto (MGA)',
  'Producto (MGA)',
  'Código de indicador de producto (MGA)',
]
const MEDIDA = ['Unidad de medida', 'Meta del cuatrienio', 'Principal', 'Código de ODS', 'ODS', 'Tipo de acumulación']
const NOMBRES_FUENTES = [
  ['recursos_propios', 'Recursos propios'],
  ['sgp_salud', 'SGP salud'],
  ['credito', 'Crédito'],
  ['otros', 'Otros'],
] as const

/** A short list of sources, the same for both scopes. */
export const FUENTES_PRUEBA: readonly FuenteReconocible[] = (['municipal', 'departamental'] as const).flatMap(
  (ambito) =>
    NOMBRES_FUENTES.map(([clave, encabezado]) => ({
      clave,
      encabezados: [encabezado],
      ambito,
      desde: 2024,
      hasta: 2027,
    })),
)

export const VIGENCIAS_PRUEBA = [2024, 2025, 2026, 2027]

export function encabezadosProductos(
  vigencias: readonly number[] = VIGENCIAS_PRUEBA,
  fuentes: readonly string[] = NOMBRES_FUENTES.map(([, nombre]) => nombre),
): string[] {
  return [
    ...IDENTIDAD,
    'Código de indicador de producto (SisPT)',
    'Línea estratégica',
    ...MGA,
    'Indicador de Producto(MGA)',
    'Personalización de Indicador de Producto',
    ...MEDIDA,
    ...vigencias.map((v) => `Programación del producto bien o servicio ${v}`),
    ...vigencias.flatMap((v) => [...fuentes.map((nombre) => `${nombre} ${v}`), `Total ${v}`]),
    'BPIN',
  ]
}

const ENCABEZADOS = {
  'Líneas estratégicas': [...IDENTIDAD, 'Consecutivo', 'Línea estratégica'],
  'Indicadores de resultado': [
    ...IDENTIDAD,
    'Consecutivo',
    'Línea estratégica',
    'Indicador de resultado',
    'Está en el Plan Nacional de Desarrollo',
    'Meta del cuatrienio',
    'Transformación del Plan Nacional de Desarrollo',
  ],
  'Plan indicativo SGR - Productos': [
    ...IDENTIDAD,
    'Código de indicador de producto SGR (SisPT)',
    'Iniciativa del SGR',
    ...MGA,
    'Indicador de Producto (MGA)',
    'Personalización de Indicador de Producto SGR',
    ...MEDIDA,
    'Cofinanciado con presupuesto ordinario',
    'Programación del producto bien o servicio 2023-2024',
    'Programación del producto bien o servicio 2025-2026',
    'Recursos SGR 2023-2024',
    'Recursos SGR 2025-2026',
    'BPIN',
  ],
  'Iniciativas SGR': [
    ...IDENTIDAD,
    'Consecutivo',
    'Línea estratégica',
    'Tipo de iniciativa',
    'Sector (MGA)',
    'Iniciativa del SGR',
    'Recursos SGR indicativos',
    'BPIN',
  ],
}

const QUIEN: FilaPrueba = {
  'Código DANE': '25200',
  'Entidad territorial': 'Cogua',
  'Nombre del plan': 'Plan de prueba',
}

/** A sound meta: four equal years that add up to the target, a million pesos a year of own resources. */
export function filaMeta(
  numero: number,
  cambios: FilaPrueba = {},
  vigencias: readonly number[] = VIGENCIAS_PRUEBA,
): FilaPrueba {
  const porVigencia = vigencias.flatMap((v): [string, ValorCelda][] => [
    [`Programación del producto bien o servicio ${v}`, 1],
    [`Recursos propios ${v}`, 1_000_000],
    [`Total ${v}`, 1_000_000],
  ])
  return {
    ...QUIEN,
    'Código de indicador de producto (SisPT)': `IP-${numero}`,
    'Línea estratégica': 'LE-1-Cogua social',
    'Código del sector': '17',
    'Código del programa (MGA)': '1702',
    'Código del producto (MGA)': '1702038',
    'Código de indicador de producto (MGA)': '170203800',
    'Personalización de Indicador de Producto': `Meta número ${numero}`,
    'Unidad de medida': 'Número',
    'Meta del cuatrienio': vigencias.length,
    Principal: 'Sí',
    'Código de ODS': 2,
    'Tipo de acumulación': 'Acumulativo',
    ...Object.fromEntries(porVigencia),
    BPIN: '2024252000028',
    ...cambios,
  }
}

export function filaLinea(numero: number, nombre: string, cambios: FilaPrueba = {}): FilaPrueba {
  return { ...QUIEN, Consecutivo: `LE-${numero}`, 'Línea estratégica': nombre, ...cambios }
}

/** A row of any other sheet, with the identity of the entity. */
export function filaDe(celdas: FilaPrueba): FilaPrueba {
  return { ...QUIEN, ...celdas }
}

export type PartesLibro = {
  readonly metas?: readonly FilaPrueba[]
  readonly lineas?: readonly FilaPrueba[]
  readonly resultados?: readonly FilaPrueba[]
  readonly metasSgr?: readonly FilaPrueba[]
  readonly iniciativas?: readonly FilaPrueba[]
  /** Names of the money columns, without their year. */
  readonly fuentes?: readonly string[]
  /** Changes to the only meta, when no metas are given. */
  readonly cambios?: FilaPrueba
  /** Header row of the product sheet. */
  readonly encabezados?: readonly string[]
}

/** The five sheets: a banner in row 1, headers in row 2, data from row 3. */
export function libroSispt(partes: PartesLibro = {}): Libro {
  const { metas = [filaMeta(1, partes.cambios)], lineas = [filaLinea(1, 'Cogua social')] } = partes
  const { encabezados = encabezadosProductos(VIGENCIAS_PRUEBA, partes.fuentes) } = partes
  return {
    hojas: [
      hoja('Líneas estratégicas', ENCABEZADOS['Líneas estratégicas'], lineas),
      hoja('Indicadores de resultado', ENCABEZADOS['Indicadores de resultado'], partes.resultados ?? []),
      hoja('Plan indicativo - Productos', encabezados, metas),
      hoja('Plan indicativo SGR - Productos', ENCABEZADOS['Plan indicativo SGR - Productos'], partes.metasSgr ?? []),
      hoja('Iniciativas SGR', ENCABEZADOS['Iniciativas SGR'], partes.iniciativas ?? []),
    ],
  }
}

export function hoja(nombre: string, encabezados: readonly string[], filas: readonly FilaPrueba[]): HojaLibro {
  const fila = (numero: number, valores: readonly ValorCelda[]) => ({
    numero,
    celdas: valores.flatMap((valor, i) => (valor === null ? [] : [[i + 1, valor] as const])),
  })
  const datos = filas.map((celdas, i) =>
    fila(
      i + 3,
      encabezados.map((e) => celdas[e] ?? null),
    ),
  )
  return { nombre, filas: [fila(1, [nombre.toUpperCase()]), fila(2, encabezados), ...datos] }
}

export function metaPrueba(numero: number, cambios: Partial<MetaLeida> = {}): MetaLeida {
  const vigencias = VIGENCIAS_PRUEBA.map(String)
  return {
    codigoSispt: `IP-${numero}`,
    linea: 'LE-1',
    sector: '17',
    programa: '1702',
    producto: '1702038',
    indicador: '170203800',
    personalizacion: `Meta número ${numero}`,
    unidad: 'Número',
    metaCuatrienio: '4',
    principal: true,
    ods: '2',
    tipoAcumulacion: 'acumulativo',
    bpin: ['2024252000028'],
    programado: Object.fromEntries(vigencias.map((v) => [v, '1'])),
    fuentes: Object.fromEntries(vigencias.map((v) => [v, { recursos_propios: '1000000' }])),
    ...cambios,
  }
}

export function planPrueba(metas: readonly MetaLeida[] = [metaPrueba(1)], cambios: Partial<PlanLeido> = {}): PlanLeido {
  return {
    entidad: '25200',
    nombrePlan: 'Plan de prueba',
    periodo: { desde: 2024, hasta: 2027 },
    lineas: [{ consecutivo: 'LE-1', nombre: 'Cogua social' }],
    metas,
    indicadoresResultado: [],
    sgr: { iniciativas: [], metas: [] },
    ...cambios,
  }
}

export { hojaGrande } from '../mapeo/pruebas.ts'
