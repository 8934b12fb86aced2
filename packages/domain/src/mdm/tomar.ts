// The answers of GESTIONWEB as one more version of the table of their source: what they compute, and what the version before had that they do not (R7.1).
import type { FilaInsumo, Insumo } from './textos-canonicos.ts'

/** Source of the recipes whose values come out of the questionnaire. */
export const FUENTE_GESTIONWEB = 'gestionweb'

/** An indicator of what an entity sent, on 0–1; null when one of its parts is not known. */
export type PuntajeTomado = { readonly entidad: string; readonly indicador: string; readonly valor: number | null }

/** Which version of which report of an entity was taken. */
export type OrigenTomado = {
  readonly entidad: string
  readonly corte: number
  readonly version: number
  readonly recibo: string
  /** Of the frozen text. */
  readonly sha256: string
}

export type ColumnaTomada = {
  readonly columna: string
  /** Out of the answers, or as the version before had it. */
  readonly de: 'respuestas' | 'anterior'
}
export type TablaTomada = { readonly columnas: readonly ColumnaTomada[]; readonly insumo: Insumo }

type PorTomar = {
  /** Columns that the recipe reads of the source: of what the questionnaire computes, only these are taken. */
  readonly pide: readonly string[]
  /** Indicators that the questionnaire computes, whoever has answered it. */
  readonly computa: ReadonlySet<string>
  readonly puntajes: readonly PuntajeTomado[]
  /** Those who are measured: what others sent is not of this table. */
  readonly universo: ReadonlySet<string>
  /** Last version of the table; null: there is none. */
  readonly anterior: Insumo | null
}

/**
 * A computed column has the value of what each entity sent and of nothing else: who sent nothing lacks it, whatever the version before said. The other
 * columns of that version go on as they were. Rows are numbered as they stand in the new text.
 */
export function componerToma({ pide, computa, puntajes, universo, anterior }: PorTomar): TablaTomada {
  const calculadas = pide.filter((c) => computa.has(c))
  const traidas = anterior?.columnas.filter((c) => !calculadas.includes(c)) ?? []
  const propios = puntajesPorEntidad(puntajes.filter((p) => universo.has(p.entidad)))
  const antes = new Map(anterior?.filas.map((f) => [f.codigo, f.valores]))
  const codigos = [...new Set([...antes.keys(), ...propios.keys()])].sort()
  const filas = codigos.map((codigo, i): FilaInsumo => {
    const [suyos, previos] = [propios.get(codigo), antes.get(codigo)]
    const valores = [
      ...calculadas.map((c) => [c, suyos?.get(c) ?? null] as const),
      ...traidas.map((c) => [c, previos?.[c] ?? null] as const),
    ]
    return { codigo, fila: i + 2, valores: Object.fromEntries(valores) }
  })
  return {
    columnas: [
      ...calculadas.map((columna) => ({ columna, de: 'respuestas' as const })),
      ...traidas.map((columna) => ({ columna, de: 'anterior' as const })),
    ],
    insumo: { columnas: [...calculadas, ...traidas], filas },
  }
}

function puntajesPorEntidad(puntajes: readonly PuntajeTomado[]) {
  const propios = new Map<string, Map<string, number | null>>()
  for (const { entidad, indicador, valor } of puntajes) {
    const suyos = propios.get(entidad) ?? new Map<string, number | null>()
    propios.set(entidad, suyos.set(indicador, valor))
  }
  return propios
}

export type CambioColumna = {
  readonly columna: string
  /** With a value, of the table. */
  readonly tienen: number
  /** With a value before and now: another one; only now; only before. */
  readonly cambian: number
  readonly ganan: number
  readonly pierden: number
}

/** Column by column, what a version changes against the one before it. */
export function cambiosDeColumnas(anterior: Insumo | null, { columnas, filas }: Insumo): CambioColumna[] {
  const antes = new Map(anterior?.filas.map((f) => [f.codigo, f.valores]))
  const ahora = new Map(filas.map((f) => [f.codigo, f.valores]))
  const codigos = [...new Set([...antes.keys(), ...ahora.keys()])]
  return columnas.map((columna) => {
    const pares = codigos.map((c) => [antes.get(c)?.[columna] ?? null, ahora.get(c)?.[columna] ?? null] as const)
    const cuantos = (cual: (a: number | null, b: number | null) => boolean) =>
      pares.filter(([a, b]) => cual(a, b)).length
    return {
      columna,
      tienen: cuantos((_, b) => b !== null),
      cambian: cuantos((a, b) => a !== null && b !== null && a !== b),
      ganan: cuantos((a, b) => a === null && b !== null),
      pierden: cuantos((a, b) => a !== null && b === null),
    }
  })
}

/** The exact text of where a taken table comes from, entity by entity: what its fingerprint in a manifest is of. */
export function escribirOrigenes(origenes: readonly OrigenTomado[]): string {
  const orden = [...origenes].sort((a, b) =>
    a.entidad < b.entidad ? -1 : a.entidad > b.entidad ? 1 : a.corte - b.corte,
  )
  const filas = orden.map((o) => [o.entidad, o.corte, o.version, o.recibo, o.sha256].join(','))
  return `${['codigo,corte,version,recibo,sha256', ...filas].join('\n')}\n`
}

/** How the questionnaire of an entity stands, for whoever waits for its values. */
export const SITUACIONES_RESPUESTA = ['sin_comenzar', 'en_borrador', 'por_tomar', 'en_ajustes', 'tomada'] as const
export type SituacionRespuesta = (typeof SITUACIONES_RESPUESTA)[number]

type EstadoRespuesta = {
  /** Version that counts; null while none does. */
  readonly vigente: number | null
  readonly enAjustes: boolean
}

/** `tomada`: version that the last table has; null when it has none. */
export function situacionRespuesta(suya: EstadoRespuesta | null, tomada: number | null): SituacionRespuesta {
  if (suya === null) return 'sin_comenzar'
  if (suya.vigente === null) return 'en_borrador'
  if (suya.vigente !== tomada) return 'por_tomar'
  return suya.enAjustes ? 'en_ajustes' : 'tomada'
}
