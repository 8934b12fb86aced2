import { llevaUnaParte } from '@kpt/domain/acceso'
import type { Actor } from '../../platform/http/index.ts'
import type { Solicitud } from './ajuste.repo.ts'
import { contarPendientes, pedidoAbierto } from './ajustes-abiertos.ts'
import type { BorradorMirado } from './instrumentos/forma.ts'
import { repartoDe } from './reparto.ts'
import type { Reporte } from './reporte.repo.ts'

/** How far a draft has come, for whoever looks: a delegate of one part is told of that part. */
export type Cuenta = {
  /** Metas or questions answered over those that need an answer. */
  readonly completas: number
  readonly requeridas: number
  readonly ajustesPendientes: number
  readonly pedido: ReturnType<typeof pedidoAbierto>
  /** The counts are of the metas in charge of whoever looks, and not of the whole report. */
  readonly aCargo: boolean
}

export const SIN_CUENTA: Cuenta = { completas: 0, requeridas: 0, ajustesPendientes: 0, pedido: null, aCargo: false }

type PorContar = {
  readonly reporte: Reporte | null
  readonly borrador: Pick<BorradorMirado, 'cuenta'>
  /** Newest first. */
  readonly solicitudes: readonly Solicitud[]
}

export function cuentaPara(actor: Actor, { reporte, borrador, solicitudes }: PorContar): Cuenta {
  const reparto = repartoDe(actor)
  const { completas, requeridas, lugares } = borrador.cuenta(reparto)
  return {
    ...{ completas, requeridas },
    ajustesPendientes: contarPendientes(reporte, solicitudes, lugares),
    pedido: pedidoAbierto(reporte, solicitudes),
    aCargo: llevaUnaParte(reparto),
  }
}
