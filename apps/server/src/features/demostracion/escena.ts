import type { Instante } from '@kpt/domain/shared'
import type { Guion } from './guion.ts'
import type { Teatro } from './manos.ts'

/** Where the script is played: the application and its services with the clock of the script. */
export type Escena = Teatro & {
  readonly vigencia: number
  /** The day on which the demonstration is prepared. */
  readonly hoy: Instante
  /** Moves the clock of the script, never past today. */
  hasta(instante: Instante): void
  /** Does what waits in the queue. */
  atender(): Promise<void>
}

/** What one municipality has done. */
export type Acto = Escena & { readonly guion: Guion }
