// A table of inputs of a measurement: one row an entity, columns by the name of their header. What cannot be read is said by its cell, never guessed.
import { type FilaLibro, type Hallazgo, type HojaLibro, type Libro, limpiarLinea, referencia } from '../shared/index.ts'
import type { EntradaMedicion } from './calcular.ts'
import type { Limites } from './fuentes.ts'
import { encontrarTabla, nombreColumna } from './hoja-tabla.ts'
import { leerNumero, usaComaDecimal } from './numero-tabla.ts'

export const GRUPOS_CAPACIDAD = ['C', 'G1', 'G2', 'G3', 'G4', 'G5'] as const

export const HALLAZGOS_MEDICION = [
  'medicion_sin_filas',
  'medicion_hoja_sin_leer',
  'medicion_columna_ausente',
  'medicion_columna_repetida',
  'medicion_columna_sin_uso',
  'medicion_codigo_ilegible',
  'medicion_codigo_sin_cero',
  'medicion_codigo_repetido',
  'medicion_entidad_desconocida',
  'medicion_grupo_desconocido',
  'medicion_valor_ilegible',
  'medicion_formula_sin_valor',
  'medicion_coma_decimal',
  'medicion_valor_fuera',
] as const
export type CodigoHallazgoMedicion = (typeof HALLAZGOS_MEDICION)[number]

export type TablaMedicion = {
  readonly entradas: readonly EntradaMedicion[]
  /** Row of each entry, as the person sees it. */
  readonly filas: readonly number[]
  readonly hallazgos: readonly Hallazgo[]
}

export type ColumnasTabla = {
  /** Those that must be there; an empty cell in them is a missing value. */
  readonly valores: readonly string[]
  /** Others that may come and say nothing to the recipe: names, the figure that was published. */
  readonly conocidas: readonly string[]
  /** Whether the group is a column of the table; if not, entries come without one. */
  readonly grupo: boolean
  /** Bounds that a value may not leave. */
  readonly limites?: ReadonlyMap<string, Limites>
  /** Who is measured; without it any code of a municipality is taken, or of a department where it measures those. */
  readonly entidades?: ReadonlySet<string>
  readonly departamentos?: boolean
}

/** Entries in the order of the rows. With an error among the findings nothing should be computed. */
export function leerTablaMedicion(libro: Libro, columnas: ColumnasTabla): TablaMedicion {
  const { hoja, encabezado, filas, otras } = encontrarTabla(libro)
  if (!hoja || !encabezado || filas.length === 0)
    return {
      ...{ entradas: [], filas: [] },
      hallazgos: [hallar('medicion_sin_filas', 'error', { hoja: hoja?.nombre ?? '', celda: 'A1' })],
    }
  const sinLeer = otras.map((o) =>
    hallar('medicion_hoja_sin_leer', 'nota', { hoja: o.nombre, celda: 'A1' }, o.nombre, { leida: hoja.nombre }),
  )
  const { lugares, hallazgos } = leerEncabezado(hoja, encabezado, columnas)
  if (hallazgos.some((h) => h.gravedad === 'error')) return { entradas: [], filas: [], hallazgos }
  const conComa = columnasConComa(filas, columnas, lugares)
  const vistos = new Map<string, number>()
  const leidas = filas.map((fila) => leerFila(hoja.nombre, fila, { columnas, lugares, vistos, conComa }))
  const enComa = [...conComa].map((columna) => {
    const ruta = { hoja: hoja.nombre, celda: referencia(lugares.get(columna) ?? 1, encabezado.numero) }
    return hallar('medicion_coma_decimal', 'nota', ruta, columna)
  })
  return {
    entradas: leidas.map((l) => l.entrada),
    filas: filas.map((f) => f.numero),
    hallazgos: [...sinLeer, ...hallazgos, ...enComa, ...leidas.flatMap((l) => l.hallazgos)],
  }
}

/** Columns whose texts say by themselves that their comma stands before the decimals. */
function columnasConComa(
  filas: readonly FilaLibro[],
  { valores }: ColumnasTabla,
  lugares: ReadonlyMap<string, number>,
) {
  const textos = (columna: string) => filas.map((f) => limpiarLinea(celdaDe(f, lugares.get(columna))))
  return new Set(valores.filter((columna) => usaComaDecimal(textos(columna))))
}

const celdaDe = ({ celdas }: FilaLibro, columna: number | undefined) => celdas.find(([c]) => c === columna)?.[1] ?? null

function leerEncabezado(hoja: HojaLibro, { numero, celdas }: FilaLibro, columnas: ColumnasTabla) {
  const lugares = new Map<string, number>()
  const hallazgos: Hallazgo[] = []
  const obligadas = ['codigo', ...(columnas.grupo ? ['grupo'] : []), ...columnas.valores]
  const usadas = new Set([...obligadas, ...columnas.conocidas])
  for (const [columna, valor] of celdas) {
    const nombre = nombreColumna(valor, usadas)
    const ruta = { hoja: hoja.nombre, celda: referencia(columna, numero) }
    if (nombre === '') continue
    if (lugares.has(nombre)) hallazgos.push(hallar('medicion_columna_repetida', 'error', ruta, nombre))
    else if (!usadas.has(nombre)) hallazgos.push(hallar('medicion_columna_sin_uso', 'nota', ruta, nombre))
    lugares.set(nombre, columna)
  }
  const ausentes = obligadas.filter((columna) => !lugares.has(columna))
  const alComienzo = { hoja: hoja.nombre, celda: referencia(1, numero) }
  return {
    lugares,
    hallazgos: [
      ...ausentes.map((columna) => hallar('medicion_columna_ausente', 'error', alComienzo, null, { columna })),
      ...hallazgos,
    ],
  }
}

type Lectura = {
  readonly columnas: ColumnasTabla
  readonly lugares: ReadonlyMap<string, number>
  /** Row in which each code was seen. */
  readonly vistos: Map<string, number>
  readonly conComa: ReadonlySet<string>
}

function leerFila(hoja: string, fila: FilaLibro, { columnas, lugares, vistos, conComa }: Lectura) {
  const hallazgos: Hallazgo[] = []
  const celda = (columna: string) => limpiarLinea(celdaDe(fila, lugares.get(columna)))
  const anotar = (codigo: CodigoHallazgoMedicion, columna: string, detalles: Record<string, string> = {}) => {
    const ruta = { hoja, celda: referencia(lugares.get(columna) ?? 1, fila.numero) }
    const gravedad = codigo === 'medicion_codigo_sin_cero' ? 'aviso' : 'error'
    hallazgos.push(hallar(codigo, gravedad, ruta, celda(columna), detalles))
  }
  const { codigo, sinCero } = leerCodigo(celda('codigo'), columnas.entidades)
  if (sinCero) anotar('medicion_codigo_sin_cero', 'codigo', { leido: codigo })
  const primera = vistos.get(codigo)
  const falla = fallaCodigo(codigo, columnas, primera !== undefined)
  if (falla)
    anotar(falla, 'codigo', { ...(primera === undefined ? {} : { primera: String(primera) }), ...posible(codigo) })
  vistos.set(codigo, primera ?? fila.numero)
  const grupo = columnas.grupo ? celda('grupo') : ''
  if (grupo !== '' && !GRUPOS_CAPACIDAD.some((g) => g === grupo)) anotar('medicion_grupo_desconocido', 'grupo')
  const valores: Record<string, number | null> = {}
  for (const columna of columnas.valores) {
    const texto = celda(columna)
    const valor = leerNumero(texto, conComa.has(columna))
    const limites = columnas.limites?.get(columna)
    if (texto.startsWith('=')) anotar('medicion_formula_sin_valor', columna, { columna })
    else if (texto !== '' && valor === null) anotar('medicion_valor_ilegible', columna, { columna })
    else if (isFuera(limites, valor)) anotar('medicion_valor_fuera', columna, { columna, ...dichos(limites) })
    valores[columna] = valor
  }
  return { entrada: { codigo, grupo: grupo === '' ? null : grupo, valores }, hallazgos }
}

/** A program that takes the code for a number drops its first zero. It is put back only where that gives somebody who is measured. */
function leerCodigo(escrito: string, entidades: ReadonlySet<string> | undefined) {
  const conCero = `0${escrito}`
  const sinCero = /^(\d|\d{4})$/.test(escrito) && entidades?.has(conCero) === true
  return { codigo: sinCero ? conCero : escrito, sinCero }
}

/** What a code without its first zero could be, for whoever corrects it. */
const posible = (codigo: string): Record<string, string> => (/^\d{4}$/.test(codigo) ? { posible: `0${codigo}` } : {})

function fallaCodigo(
  codigo: string,
  { entidades, departamentos = false }: ColumnasTabla,
  repetido: boolean,
): CodigoHallazgoMedicion | null {
  const forma = entidades ? /^(\d{2}|\d{5})$/ : departamentos ? /^\d{2}$/ : /^\d{5}$/
  if (!forma.test(codigo)) return 'medicion_codigo_ilegible'
  if (entidades && !entidades.has(codigo)) return 'medicion_entidad_desconocida'
  return repetido ? 'medicion_codigo_repetido' : null
}

function isFuera(limites: Limites | undefined, valor: number | null): boolean {
  if (limites === undefined || valor === null) return false
  return valor < limites.minimo || (limites.maximo !== null && valor > limites.maximo)
}

const dichos = (limites: Limites | undefined): Record<string, string> => ({
  minimo: String(limites?.minimo ?? ''),
  maximo: String(limites?.maximo ?? ''),
})

function hallar(
  regla: CodigoHallazgoMedicion,
  gravedad: Hallazgo['gravedad'],
  ruta: Hallazgo['ruta'],
  valor: string | null = null,
  detalles: Hallazgo['detalles'] = {},
): Hallazgo {
  return { regla, gravedad, ruta, valor, detalles }
}
