// The life of a limit, for whoever keeps it in a calendar of their own: how many times it moved, since when it is the present one, and whether it was withdrawn.
import { type Fecha, fechaEn, type Instante } from '../shared/index.ts'
import type { Cronograma } from './cronograma.ts'
import { limitesSabidos } from './juicio.ts'
import type { ConsultaPlazo } from './plazo.ts'

export type VidaLimite = {
  /** The last one that was known, also of a row that no act sets any more. */
  readonly limite: Fecha
  readonly retirada: boolean
  /** 0 for the first limit that was known; one more for each change, so that the same knowledge always gives the same number. */
  readonly secuencia: number
  /** Since when it is so. */
  readonly desde: Instante
}

/** Null while no act has set the row. */
export function vidaDelLimite(cronograma: Cronograma, consulta: Omit<ConsultaPlazo, 'en'>): VidaLimite | null {
  const sabidos = limitesSabidos(cronograma, consulta)
  const primero = sabidos.findIndex(({ cierra }) => cierra !== null)
  const ultimo = sabidos.at(-1)
  const cierra = sabidos.findLast((sabido) => sabido.cierra !== null)?.cierra ?? null
  if (primero < 0 || !ultimo || cierra === null) return null
  return {
    limite: fechaEn(cierra - 1),
    retirada: ultimo.cierra === null,
    secuencia: sabidos.length - 1 - primero,
    desde: ultimo.desde,
  }
}
