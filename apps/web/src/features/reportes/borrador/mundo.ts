// What the open draft needs from outside: the rows, the wire, a place to keep things, a clock.
import type { Cambio } from '../../rejilla/cola/respuestas.ts'
import type { MundoDeCola } from '../../rejilla/puertos.ts'
import type { FilaReporte, Fuente } from './entrada.ts'

export type Lectura = {
  readonly filas: readonly FilaReporte[]
  readonly fuentes: readonly Fuente[]
  /** Number of the last saved operation when the rows were read. */
  readonly secuencia: number
}

/** Everything the draft touches outside itself. */
export type Mundo = MundoDeCola & {
  /** Lets the browser draw and listen before going on. */
  readonly ceder: () => Promise<void>
  readonly leerFilas: () => Promise<Lectura>
  readonly leerCambios: (desde: number) => Promise<{ secuencia: number; estado: string; cambios: readonly Cambio[] }>
}
