import { llevaUnaParte, metasACargo } from '@kpt/domain/acceso'
import { contarRespondidas, type EntradaMeta } from '@kpt/domain/seguimiento'
import type { Actor } from '../../platform/http/index.ts'
import type { Solicitud } from './ajuste.repo.ts'
import { contarPendientes, pedidoAbierto } from './ajustes-abiertos.ts'
import { repartoDe } from './reparto.ts'
import type { Reporte } from './reporte.repo.ts'

/** How far a draft has come, for whoever looks: a delegate of one part is told of that part. */
export type Cuenta = {
  /** Metas answered over metas that need an answer. */
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
  readonly entradas: readonly EntradaMeta[]
  /** Newest first. */
  readonly solicitudes: readonly Solicitud[]
}

export function cuentaPara(actor: Actor, { reporte, entradas, solicitudes }: PorContar): Cuenta {
  const reparto = repartoDe(actor)
  const suyas = metasACargo(reparto, entradas)
  return {
    ...contarRespondidas(suyas),
    ajustesPendientes: contarPendientes(reporte, solicitudes, new Set(suyas.map(({ meta }) => meta))),
    pedido: pedidoAbierto(reporte, solicitudes),
    aCargo: llevaUnaParte(reparto),
  }
}
