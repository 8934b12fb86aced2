import type { Instante } from '@kpt/domain/shared'

/** Where "now" comes from. Tests set it; nothing else of the program reads the system's time. */
export type Reloj = { ahora(): Instante }

export const relojDelSistema: Reloj = { ahora: () => Date.now() }
