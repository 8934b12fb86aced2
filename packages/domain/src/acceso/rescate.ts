// The way back of whoever lost the second factor and the recovery codes (R6.4): nobody else may open it, so it costs the password, the
// mailbox and time. The time is for the owner: whoever stole the other two is seen coming, and is stopped with one press.
import type { Instante } from '../shared/index.ts'

const HORA = 3_600_000

/** From the asking until the factors can be taken away: a long weekend's mail is read in it. */
export const ESPERA_RESCATE = 72 * HORA
/** Since then, how long it stays open. */
export const ABIERTO_RESCATE = 7 * 24 * HORA

/** How one that nobody ended stands; half-open limits. */
export function situacionRescate(pedido: Instante, ahora: Instante): 'espera' | 'abierto' | 'vencido' {
  if (ahora < pedido + ESPERA_RESCATE) return 'espera'
  return ahora < pedido + ESPERA_RESCATE + ABIERTO_RESCATE ? 'abierto' : 'vencido'
}
