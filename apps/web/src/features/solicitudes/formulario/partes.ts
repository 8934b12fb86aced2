import type { Campos } from './campos.ts'

/** What each part of the form receives. `poner` never changes: it may be a dependency. */
export type Parte = {
  readonly campos: Campos
  readonly poner: (cambio: Partial<Campos>) => void
  readonly errorDe: (campo: string) => string | undefined
}
