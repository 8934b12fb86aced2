// What the open draft needs from outside: the rows, the wire, a place to keep things, a clock.
import type { Almacen } from '../cola/almacen.ts'
import type { Puertos } from '../cola/emisor.ts'
import type { Sello } from '../cola/operacion.ts'
import type { Cambio } from '../cola/respuestas.ts'
import type { FilaReporte, Fuente } from './entrada.ts'

export type Lectura = {
  readonly filas: readonly FilaReporte[]
  readonly fuentes: readonly Fuente[]
  /** Number of the last saved operation when the rows were read. */
  readonly secuencia: number
}

/** Everything the draft touches outside itself. */
export type Mundo = Pick<Puertos, 'enviar' | 'esPasajero' | 'codigoDeContenido' | 'despues'> & {
  readonly almacen: Almacen
  readonly sellar: () => Sello
  /** Lets the browser draw and listen before going on. */
  readonly ceder: () => Promise<void>
  /** Epoch milliseconds of the server. */
  readonly ahora: () => number
  readonly leerFilas: () => Promise<Lectura>
  readonly leerCambios: (desde: number) => Promise<{ secuencia: number; estado: string; cambios: readonly Cambio[] }>
}
