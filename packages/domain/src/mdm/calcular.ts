// The score of one entity under a recipe, from its raw values to the index, with each step kept: whatever is shown can be opened (R7.1).
import { media, medir } from './medir.ts'
import type { ComponenteReceta, DimensionReceta, IndicadorReceta, Receta } from './receta.ts'

export type EntradaMedicion = {
  readonly codigo: string
  /** Group of initial capacities; null where none was given. */
  readonly grupo: string | null
  /** By column; null or absent is missing, which is not 0. */
  readonly valores: Readonly<Record<string, number | null>>
}

/** Why there is no index, or part of it. */
export type MotivoSinMedicion =
  | { readonly codigo: 'falta_valor'; readonly columnas: readonly string[] }
  | { readonly codigo: 'sin_previo'; readonly columna: string }

export type IndicadorMedido = {
  readonly clave: string
  readonly crudo: number | null
  /** On 0–100; null when it left the mean or stops what is above it. */
  readonly valor: number | null
  /** Which rule answered for a value that was missing. */
  readonly falta: IndicadorReceta['falta'] | null
}
export type DimensionMedida = {
  readonly clave: string
  readonly valor: number | null
  readonly indicadores: readonly IndicadorMedido[]
}
export type ComponenteMedido = {
  readonly clave: string
  readonly valor: number | null
  readonly dimensiones: readonly DimensionMedida[]
}
export type Medicion = {
  readonly codigo: string
  readonly grupo: string | null
  readonly componentes: readonly ComponenteMedido[]
  /** Factor by which the base is multiplied; null in recipes without one, or when it cannot be known. */
  readonly ajuste: number | null
  readonly indice: number | null
  readonly clase: string | null
  readonly motivo: MotivoSinMedicion | null
}

/** The whole calculation of one entity. Nothing is rounded, and every sum goes in the order of the recipe: the same inputs give the same bits. */
export function medirEntidad(receta: Receta, { codigo, grupo, valores }: EntradaMedicion): Medicion {
  const componentes = receta.componentes.map((c) => medirComponente(c, valores))
  const ajuste = ajusteDe(receta, componentes, valores)
  const indice = indiceDe(receta, componentes, ajuste)
  return {
    ...{ codigo, grupo, componentes, ajuste, indice },
    clase: indice === null ? null : claseDe(receta, indice),
    motivo: indice === null ? motivoDe(receta, componentes, valores) : null,
  }
}

/** Class of an index, on its value without rounding. */
export function claseDe({ clases }: Pick<Receta, 'clases'>, indice: number): string | null {
  return clases.filter((c) => c.desde === null || indice >= c.desde).at(-1)?.clave ?? null
}

function medirComponente(componente: ComponenteReceta, valores: Valores): ComponenteMedido {
  const dimensiones = componente.dimensiones.map((d) => medirDimension(d, valores))
  return { clave: componente.clave, dimensiones, valor: mediaDe(componente.dimensiones, dimensiones) }
}

function medirDimension(dimension: DimensionReceta, valores: Valores): DimensionMedida {
  const { clave } = dimension
  if (dimension.indicadores.length === 0) return { clave, valor: valores[clave] ?? null, indicadores: [] }
  const indicadores = dimension.indicadores.map((i) => medirIndicador(i, valores))
  if (indicadores.some((i) => i.falta === 'impide')) return { clave, valor: null, indicadores }
  const cuentan = indicadores.flatMap(({ valor }, i) => {
    const peso = dimension.indicadores[i]?.peso ?? 0
    return valor === null ? [] : [{ peso, valor }]
  })
  return { clave, valor: media(cuentan), indicadores }
}

function medirIndicador({ clave, columnas, medida, falta }: IndicadorReceta, valores: Valores): IndicadorMedido {
  const crudo = crudoDe(columnas, valores)
  if (crudo !== null) return { clave, crudo, valor: medir(medida, crudo), falta: null }
  return { clave, crudo, valor: falta === 'cero' ? 0 : null, falta }
}

/** The mean of its columns; missing as soon as one of them is. */
function crudoDe(columnas: readonly string[], valores: Valores): number | null {
  const vistos = columnas.map((c) => valores[c] ?? null)
  if (vistos.includes(null)) return null
  return media(vistos.map((valor) => ({ peso: 1, valor: valor as number })))
}

function ajusteDe({ indice }: Receta, componentes: readonly ComponenteMedido[], valores: Valores): number | null {
  if (indice.clase !== 'ajustado') return null
  const actual = valorDe(componentes, indice.por)
  const previo = valores[indice.previo] ?? null
  return actual === null || previo === null ? null : (100 + actual) / (100 + previo)
}

function indiceDe(receta: Receta, componentes: readonly ComponenteMedido[], ajuste: number | null): number | null {
  if (receta.indice.clase === 'media') return mediaDe(receta.componentes, componentes)
  const base = valorDe(componentes, receta.indice.base)
  return base === null || ajuste === null ? null : base * ajuste
}

function motivoDe(
  receta: Receta,
  componentes: readonly ComponenteMedido[],
  valores: Valores,
): MotivoSinMedicion | null {
  const columnas = componentes.flatMap((c, i) => columnasQueFaltan(receta.componentes[i], c, valores))
  if (columnas.length > 0) return { codigo: 'falta_valor', columnas: [...new Set(columnas)] }
  return receta.indice.clase === 'ajustado' ? { codigo: 'sin_previo', columna: receta.indice.previo } : null
}

function columnasQueFaltan(receta: ComponenteReceta | undefined, medido: ComponenteMedido, valores: Valores): string[] {
  return medido.dimensiones.flatMap((d, i) => {
    if (d.valor !== null) return []
    const dimension = receta?.dimensiones[i]
    const suyas = dimension?.indicadores.filter((_, k) => d.indicadores[k]?.valor === null) ?? []
    const columnas = suyas.length === 0 ? [d.clave] : suyas.flatMap((i) => i.columnas)
    return columnas.filter((c) => (valores[c] ?? null) === null)
  })
}

/** Mean of the parts by their weights; null as soon as one of them is. */
function mediaDe(
  receta: readonly { readonly peso: number }[],
  partes: readonly { readonly valor: number | null }[],
): number | null {
  if (partes.some((p) => p.valor === null)) return null
  return media(partes.map((p, i) => ({ peso: receta[i]?.peso ?? 0, valor: p.valor as number })))
}

const valorDe = (componentes: readonly ComponenteMedido[], clave: string): number | null =>
  componentes.find((c) => c.clave === clave)?.valor ?? null

type Valores = EntradaMedicion['valores']
