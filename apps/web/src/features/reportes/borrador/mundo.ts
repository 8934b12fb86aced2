// What the open draft needs from outside: the rows, the wire, a place to keep things, a clock.
import type { Lugar } from '../../rejilla/cola/operacion.ts'
import type { Cambio } from '../../rejilla/cola/respuestas.ts'
import type { MundoDeCola } from '../../rejilla/puertos.ts'
import type { FilaReporte, Fuente } from './entrada.ts'

export type Lectura = {
  readonly filas: readonly FilaReporte[]
  readonly fuentes: readonly Fuente[]
  /** Number of the last saved operation when the rows were read. */
  readonly secuencia: number
}

/** What the server has in a field. */
export type CeldaConfirmada = Omit<Lugar, 'meta'> & { readonly valor: string }

/** Everything the draft touches outside itself. */
export type Mundo = MundoDeCola & {
  /** Lets the browser draw and listen before going on. */
  readonly ceder: () => Promise<void>
  readonly leerFilas: () => Promise<Lectura>
  /** What the server has in these metas is other than it was. */
  readonly alConfirmar: (metas: readonly (readonly [string, readonly CeldaConfirmada[]])[]) => void
  /** Nobody answers: whoever can send later is to be asked. */
  readonly alQuedarSinRed: () => void
  readonly leerCambios: (desde: number) => Promise<{ secuencia: number; estado: string; cambios: readonly Cambio[] }>
}
