// A synthetic workbook as SisPT exports it: the same sheets, banners and headers, with an invented plan. For the demonstration, the journeys and tests.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CeldaLibro, FilaLibro, HojaLibro, Libro, ValorCelda } from '@kpt/domain/shared'
import { raiz } from '../../platform/raiz.ts'
import { escribirLibro } from '../../platform/spreadsheet/index.ts'

export type MetaSispt = {
  /** `IP-7` */
  readonly codigo: string
  /** Position of its line in the book, from 1. */
  readonly linea: number
  /** Nine digits of the catalogue; sector, programme and product are taken from them. Empty: not homologada. */
  readonly indicador: string
  readonly texto: string
  readonly unidad: string
  readonly meta: ValorCelda
  readonly acumulacion: string
  readonly ods: ValorCelda
  /** By vigencia, in order; null is a blank cell. */
  readonly programado: readonly ValorCelda[]
  /** Pesos by key of source and vigencia, in order. */
  readonly fuentes: Readonly<Record<string, readonly ValorCelda[]>>
  /** Total of a vigencia where it must not be the sum of its sources. */
  readonly totales?: Readonly<Record<number, ValorCelda>>
  readonly bpin: string
}

export type LibroSispt = {
  readonly entidad: string
  readonly nombre: string
  readonly nombrePlan: string
  /** First vigencia of four. */
  readonly desde: number
  readonly lineas: readonly string[]
  readonly metas: readonly MetaSispt[]
  /** Indicators of result: name and target. */
  readonly resultados: readonly { readonly nombre: string; readonly meta: ValorCelda }[]
}

/** The book as a file. */
export async function escribirLibroSispt(libro: LibroSispt): Promise<Buffer> {
  return escribirLibro(gridSispt(libro))
}

/** The book as a grid: what reading the file gives back. */
export function gridSispt(libro: LibroSispt): Libro {
  const vigencias = [0, 1, 2, 3].map((i) => libro.desde + i)
  const identidad: ValorCelda[] = [libro.entidad, libro.nombre, libro.nombrePlan]
  const enHoja = (nombre: string, banda: string, encabezados: readonly string[], filas: readonly ValorCelda[][]) =>
    hoja(nombre, [[banda], [...ENTIDAD, ...encabezados], ...filas.map((fila) => [...identidad, ...fila])])
  return {
    hojas: [
      enHoja('Líneas estratégicas', 'LÍNEAS ESTRATÉGICAS', ['Consecutivo', 'Línea estratégica'], filasLineas(libro)),
      enHoja('Indicadores de resultado', 'INDICADORES DE RESULTADO', RESULTADO, filasResultado(libro)),
      enHoja(
        'Plan indicativo - Productos',
        'PARTE ESTRATÉGICA',
        [...PRODUCTO, ...vigencias.map((v) => `${PROGRAMA} ${v}`), ...encabezadosDinero(libro), 'BPIN'],
        libro.metas.map((meta) => filaMeta(libro, meta)),
      ),
      enHoja('Plan indicativo SGR - Productos', 'PLAN INDICATIVO SGR', encabezadosSgr(libro.desde), []),
      enHoja('Iniciativas SGR', 'INICIATIVAS SGR', INICIATIVAS, []),
    ],
  }
}

const ENTIDAD = ['Código DANE', 'Entidad territorial', 'Nombre del plan']
const PROGRAMA = 'Programación del producto bien o servicio'
const CODIGOS = [
  'Código del sector',
  'Sector (MGA)',
  'Código del programa (MGA)',
  'Programa (MGA)',
  'Código del producto (MGA)',
  'Producto (MGA)',
  'Código de indicador de producto (MGA)',
]
const MEDIDA = ['Unidad de medida', 'Meta del cuatrienio', 'Principal', 'Código de ODS', 'ODS', 'Tipo de acumulación']
const PRODUCTO = [
  'Código de indicador de producto (SisPT)',
  'Línea estratégica',
  ...CODIGOS,
  'Indicador de Producto(MGA)',
  'Personalización de Indicador de Producto',
  ...MEDIDA,
]
const RESULTADO = [
  'Consecutivo',
  'Línea estratégica',
  'Indicador de resultado',
  'Está en el Plan Nacional de Desarrollo',
  'Meta del cuatrienio',
  'Transformación del Plan Nacional de Desarrollo',
]
const INICIATIVAS = [
  'Consecutivo',
  'Línea estratégica',
  'Tipo de iniciativa',
  'Sector (MGA)',
  'Iniciativa del SGR',
  'Recursos SGR indicativos',
  'BPIN',
]

function filasLineas({ lineas }: LibroSispt): ValorCelda[][] {
  return lineas.map((nombre, i) => [`LE-${i + 1}`, nombre])
}

function filasResultado({ lineas, resultados }: LibroSispt): ValorCelda[][] {
  return resultados.map(({ nombre, meta }, i) => [`IR-${i + 1}`, `LE-1-${lineas[0] ?? ''}`, nombre, 'No', meta, null])
}

function filaMeta(libro: LibroSispt, meta: MetaSispt): ValorCelda[] {
  const { indicador } = meta
  const codigo = (cifras: number) => (indicador === '' ? null : indicador.slice(0, cifras))
  const principal = indicador.endsWith('00') ? 'Sí' : 'No'
  const linea = `LE-${meta.linea}-${libro.lineas[meta.linea - 1] ?? ''}`
  return [
    ...[meta.codigo, linea, codigo(2), null, codigo(4), null, codigo(7), null, codigo(9), null, meta.texto],
    ...[meta.unidad, meta.meta, principal, meta.ods, null, meta.acumulacion],
    ...[0, 1, 2, 3].map((i) => meta.programado[i] ?? null),
    ...[0, 1, 2, 3].flatMap((i) => dineroDe(libro, meta, i)),
    meta.bpin,
  ]
}

function dineroDe(libro: LibroSispt, meta: MetaSispt, vigencia: number): ValorCelda[] {
  const valores = fuentesDe(libro).map(({ clave }) => meta.fuentes[clave]?.[vigencia] ?? null)
  const suma = valores.reduce<number>((total, valor) => total + (typeof valor === 'number' ? valor : 0), 0)
  return [...valores, meta.totales?.[vigencia] ?? suma]
}

function encabezadosDinero(libro: LibroSispt): string[] {
  return [0, 1, 2, 3].flatMap((i) => {
    const vigencia = libro.desde + i
    return [...fuentesDe(libro).map(({ encabezado }) => `${encabezado} ${vigencia}`), `Total ${vigencia}`]
  })
}

function encabezadosSgr(desde: number): string[] {
  const bienios = [-1, 1, 3].map((i) => `${desde + i}-${desde + i + 1}`)
  return [
    'Código de indicador de producto SGR (SisPT)',
    'Iniciativa del SGR',
    ...CODIGOS,
    'Indicador de Producto (MGA)',
    'Personalización de Indicador de Producto SGR',
    ...MEDIDA,
    'Cofinanciado con presupuesto ordinario',
    ...bienios.map((bienio) => `${PROGRAMA} ${bienio}`),
    ...bienios.map((bienio) => `Recursos SGR ${bienio}`),
    'BPIN',
  ]
}

function hoja(nombre: string, filas: readonly ValorCelda[][]): HojaLibro {
  return {
    nombre,
    filas: filas.flatMap((valores, i): FilaLibro[] => {
      const celdas = valores.flatMap((valor, c): CeldaLibro[] => (valor === null ? [] : [[c + 1, valor]]))
      return celdas.length === 0 ? [] : [{ numero: i + 1, celdas }]
    }),
  }
}

type ListaSemilla = {
  readonly ambito: string
  readonly desde: number
  readonly hasta: number
  readonly fuentes: readonly { readonly clave: string; readonly encabezados: readonly string[] }[]
}

const { listas } = JSON.parse(readFileSync(join(raiz, 'db/seed/fuentes.json'), 'utf8')) as { listas: ListaSemilla[] }

/** Sources of the book's scope and period, from the project's own list. */
function fuentesDe({ entidad, desde }: LibroSispt): { clave: string; encabezado: string }[] {
  const ambito = entidad.length === 2 ? 'departamental' : 'municipal'
  const lista = listas.find((l) => l.ambito === ambito && l.desde <= desde && desde <= l.hasta)
  return (lista?.fuentes ?? []).map(({ clave, encabezados }) => ({ clave, encabezado: encabezados[0] ?? clave }))
}
