import type { CodigoProblema, Problemas } from '@kpt/domain/shared'

/** The sentence of every refusal whose code begins like this, from its facts. One without a sentence does not compile. */
export type FrasesDe<Prefijo extends string> = {
  readonly [C in Extract<CodigoProblema, `${Prefijo}.${string}`>]: (d: Problemas[C]) => string
}
