import type { PropuestaMapeo } from '@kpt/domain/planes'
import type { Hallazgo } from '@kpt/domain/shared'

/** What reading left in an upload whose book has a layout of its own. */
export type ResultadoMapeo = {
  readonly tipo: 'mapeo'
  readonly propuesta: PropuestaMapeo
  /** Why it could not be read as it is: it is not SisPT's, or the last mapping does not fit it. */
  readonly hallazgos: readonly Hallazgo[]
  /** The person moved the headers of a sheet: its columns are to be proposed again. */
  readonly releer?: boolean
}

/** The proposal inside the text of any result; null when its book needed none. */
export function propuestaDe(texto: string | null): Omit<ResultadoMapeo, 'tipo'> | null {
  if (texto === null) return null
  const { tipo, propuesta, hallazgos, releer } = JSON.parse(texto) as Partial<Omit<ResultadoMapeo, 'tipo'>> & {
    tipo: string
  }
  if (propuesta === undefined) return null
  return { propuesta, hallazgos: tipo === 'mapeo' ? (hallazgos ?? []) : [], ...(releer ? { releer } : {}) }
}
