// Sending a file in numbered chunks: a lost chunk is sent again with growing waits, and it can start where it was left.
import { BYTES_TROZO } from '@kpt/contract/limites'
import { ErrorApi, esPasajero } from '../../api/problema.ts'

/** Waits between tries of one chunk, in milliseconds. After the last one the person decides. */
export const ESPERAS = [1000, 2000, 4000, 8000, 15_000, 30_000] as const

export type Envio = {
  readonly archivo: Blob
  /** Bytes that the server already has, as it says. */
  readonly recibidos: number
  /** Sends one chunk; answers the bytes that the server has. */
  readonly enviar: (trozo: number, bytes: Uint8Array<ArrayBuffer>) => Promise<number>
  readonly alAvanzar: (recibidos: number) => void
  /** Called with the seconds of the wait before a new try. */
  readonly alEsperar: (segundos: number) => void
  readonly esperar: (ms: number) => Promise<void>
  readonly signal: AbortSignal
}

export function cuantosTrozos(bytes: number): number {
  return Math.ceil(bytes / BYTES_TROZO)
}

/** Chunks are sent in order, so the first that is missing follows from the bytes received. */
export function primerTrozoQueFalta(recibidos: number): number {
  return Math.floor(recibidos / BYTES_TROZO)
}

/** Sends every chunk that is missing. Throws what cannot be tried again, or the last failure after all the waits. */
export async function enviarTrozos(envio: Envio): Promise<void> {
  const total = cuantosTrozos(envio.archivo.size)
  for (let trozo = primerTrozoQueFalta(envio.recibidos); trozo < total; trozo++) {
    const corte = envio.archivo.slice(trozo * BYTES_TROZO, (trozo + 1) * BYTES_TROZO)
    const bytes = new Uint8Array(await corte.arrayBuffer())
    envio.alAvanzar(await conPaciencia(() => envio.enviar(trozo, bytes), envio))
  }
}

export type Paciencia = Pick<Envio, 'alEsperar' | 'esperar' | 'signal'>

/** Does something that may be repeated, with growing waits while what fails is transient. */
export async function conPaciencia<T>(hacer: () => Promise<T>, paciencia: Paciencia): Promise<T> {
  for (const ms of [...ESPERAS, null]) {
    paciencia.signal.throwIfAborted()
    try {
      return await hacer()
    } catch (error) {
      if (ms === null || !seReintenta(error)) throw error
      paciencia.alEsperar(Math.round(ms / 1000))
      await paciencia.esperar(ms)
    }
  }
  throw new Error('unreachable: the last try returns or throws')
}

/** A chunk that arrived cut is sent again, besides what is transient. */
function seReintenta(error: unknown): boolean {
  return esPasajero(error) || (error instanceof ErrorApi && error.codigo === 'carga.trozo')
}
