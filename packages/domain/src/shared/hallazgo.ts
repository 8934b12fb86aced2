// A finding: what a rule saw, where, and with which details. Findings are values, never thrown; their sentences live in @kpt/textos.

export type Gravedad = 'error' | 'aviso' | 'nota'

/** Where a finding is, in the words of the thing itself; each surface (cell, field, JSON pointer) has one adapter from it. */
export type Ruta = {
  readonly hoja?: string
  readonly celda?: string
  readonly meta?: string
  readonly campo?: string
  readonly fuente?: string
  readonly vigencia?: string
}

export type Hallazgo = {
  /** Stable id of the rule; the sentence is found by it. */
  readonly regla: string
  readonly gravedad: Gravedad
  readonly ruta: Ruta
  /** The offending value as the person wrote it; null when there is none. */
  readonly valor: string | null
  /** Facts that the sentence needs, already as text (decimals canonical, dates ISO). */
  readonly detalles: Readonly<Record<string, string>>
}

const ORDEN: Record<Gravedad, number> = { error: 0, aviso: 1, nota: 2 }

/** Blocking findings first; order of appearance inside each severity. */
export function porGravedad<H extends Hallazgo>(hallazgos: readonly H[]): H[] {
  return [...hallazgos].sort((a, b) => ORDEN[a.gravedad] - ORDEN[b.gravedad])
}

export function hasError(hallazgos: readonly Hallazgo[]): boolean {
  return hallazgos.some((h) => h.gravedad === 'error')
}
