// The frame of a sample: every report that may be selected in a corte, with the strata it is of (R4.3, N9). Published whole before the draw.
import type { Estrato, Unidad } from './forma.ts'

/** What may divide the frame. */
export const DIMENSIONES = ['departamento', 'categoria', 'grupo', 'riesgo'] as const
export type Dimension = (typeof DIMENSIONES)[number]

/** Stratum of a unit: the values of the dimensions, in the order of `DIMENSIONES`, joined by a bar. `todos` where nothing divides. */
export function estratoDe(unidad: Omit<Unidad, 'estrato'>, dimensiones: readonly Dimension[]): Estrato {
  const valores = DIMENSIONES.filter((d) => dimensiones.includes(d)).map((d) => unidad[d])
  return valores.length === 0 ? 'todos' : valores.join('/')
}

/** The units in the order of their code, each with its stratum: the order in which they come changes nothing. */
export function armarMarco(
  unidades: readonly Omit<Unidad, 'estrato'>[],
  dimensiones: readonly Dimension[],
): readonly Unidad[] {
  return unidades.map((u) => conEstrato(u, dimensiones)).sort((a, b) => compare(a.entidad, b.entidad))
}

/** The risk of an entity is told only where it decides something. */
function conEstrato(unidad: Omit<Unidad, 'estrato'>, dimensiones: readonly Dimension[]): Unidad {
  const dicha = { ...unidad, riesgo: dimensiones.includes('riesgo') ? unidad.riesgo : ('sin' as const) }
  return { ...dicha, estrato: estratoDe(dicha, dimensiones) }
}

export const COLUMNAS_MARCO = ['entidad', 'nombre', 'departamento', 'categoria', 'grupo', 'riesgo', 'estrato'] as const

/** The file of the frame, byte by byte: UTF-8 with its mark, semicolons, CRLF. Its SHA-256 is what is published. */
export function csvDelMarco(marco: readonly Unidad[]): string {
  const filas = marco.map((u) => COLUMNAS_MARCO.map((columna) => entreComillas(u[columna])).join(';'))
  return `\uFEFF${[COLUMNAS_MARCO.join(';'), ...filas].join('\r\n')}\r\n`
}

/** How many units each stratum has, in the order of the strata. */
export function contarEstratos(
  marco: readonly Unidad[],
): readonly { readonly estrato: Estrato; readonly unidades: number }[] {
  const cuentas = new Map<Estrato, number>()
  for (const { estrato } of marco) cuentas.set(estrato, (cuentas.get(estrato) ?? 0) + 1)
  return [...cuentas]
    .map(([estrato, unidades]) => ({ estrato, unidades }))
    .sort((a, b) => compare(a.estrato, b.estrato))
}

/** By code units, the same in every language and machine; never by the alphabet of a country. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function entreComillas(texto: string): string {
  return /[";\r\n]/.test(texto) ? `"${texto.replaceAll('"', '""')}"` : texto
}
