// What an entity still owes of a report, at an instant: to send it, or to answer what was asked (R1.3, R4.1).
import type { SituacionActividad } from '../calendario/index.ts'
import type { EstadoReporte } from './vida.ts'

export const DEBERES = ['reportar', 'ajustar'] as const
export type Deber = (typeof DEBERES)[number]

type Corte = {
  readonly estado: EstadoReporte
  readonly exigible: boolean
  /** Of the activity that opens its submission; null while no act on file sets it. */
  readonly situacion: SituacionActividad | null
}

/** A corte that is still received is owed also after its limit. */
export function deberAbierto({ estado, exigible, situacion }: Corte): Deber | null {
  if (estado === 'en_ajustes') return 'ajustar'
  const seRecibe = situacion === 'abierta' || situacion === 'recibe_extemporaneo'
  return exigible && estado === 'borrador' && seRecibe ? 'reportar' : null
}
