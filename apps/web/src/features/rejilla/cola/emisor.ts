// The sender: batches what waits, one request at a time, and tries again with growing pauses. Everything it touches is given to it.
import { type Cola, devolver, tomarLote } from './cola.ts'
import type { Operacion, Resultado } from './operacion.ts'
import { responder } from './respuestas.ts'

export type EstadoEmisor =
  | { readonly tipo: 'quieto' | 'esperando' | 'enviando' }
  /** Nobody answered; it will try again by itself. */
  | { readonly tipo: 'sin_conexion'; readonly intentos: number }
  /** The server refused the whole request (the report no longer takes changes, the session ended): a person must act. */
  | { readonly tipo: 'detenido'; readonly error: Error }

export type Puertos = {
  readonly leer: () => Cola
  readonly escribir: (cola: Cola) => void
  readonly enviar: (lote: readonly Operacion[]) => Promise<readonly Resultado[]>
  /** Something sent before was answered: its answer may be old, and what stands should be read again. */
  readonly alRepetir: () => void
  /** Whether trying again later may work. */
  readonly esPasajero: (error: unknown) => boolean
  /** Code of a refusal caused by the content of the batch, which must be found by sending its operations one by one; null for any other. */
  readonly codigoDeContenido: (error: unknown) => string | null
  /** Calls later; returns how to cancel it. */
  readonly despues: (ms: number, hacer: () => void) => () => void
  readonly alCambiar: (estado: EstadoEmisor) => void
}

export type Emisor = {
  /** Something was written: it leaves after a short pause, together with what follows. */
  readonly avisar: () => void
  /** The network is back, or the person asks: now. */
  readonly despertar: () => void
  /** Sends all that waits; true when nothing is left waiting. */
  readonly vaciar: () => Promise<boolean>
}

export const LOTE_MAXIMO = 200
const PAUSA = 600
const REINTENTO = { primero: 1_000, maximo: 30_000 }

export function crearEmisor(puertos: Puertos): Emisor {
  const e: Interno = { puertos, tipo: 'quieto', intentos: 0, maximo: LOTE_MAXIMO, cancelar: () => {}, viaje: null }
  return {
    avisar: () => {
      if (e.viaje === null && (e.tipo === 'quieto' || e.tipo === 'esperando'))
        programar(e, PAUSA, { tipo: 'esperando' })
    },
    despertar: () => void salir(e),
    vaciar: async () => {
      await salir(e)
      return puertos.leer().pendientes.length === 0
    },
  }
}

type Interno = {
  readonly puertos: Puertos
  tipo: EstadoEmisor['tipo']
  /** Failures in a row. */
  intentos: number
  /** Largest batch for now: one while looking for the operation that spoils it. */
  maximo: number
  cancelar: () => void
  viaje: Promise<void> | null
}

function cambiar(e: Interno, estado: EstadoEmisor): void {
  e.tipo = estado.tipo
  e.puertos.alCambiar(estado)
}

function programar(e: Interno, ms: number, estado: EstadoEmisor): void {
  e.cancelar()
  e.cancelar = e.puertos.despues(ms, () => void salir(e))
  cambiar(e, estado)
}

/** One request at a time: who asks while one is under way waits for the same one. */
function salir(e: Interno): Promise<void> {
  e.cancelar()
  e.viaje ??= viajar(e).finally(() => {
    e.viaje = null
  })
  return e.viaje
}

async function viajar(e: Interno): Promise<void> {
  for (;;) {
    const { cola, lote, repite } = tomarLote(e.puertos.leer(), e.maximo)
    if (lote.length === 0) return cambiar(e, { tipo: 'quieto' })
    e.puertos.escribir(cola)
    cambiar(e, { tipo: 'enviando' })
    const error = await entregar(e, lote)
    if (error !== null && !remediar(e, lote, error)) return
    if (error === null && repite) e.puertos.alRepetir()
  }
}

/** Null when the batch was answered; otherwise what went wrong, with its operations back in the queue. */
async function entregar(e: Interno, lote: readonly Operacion[]): Promise<Error | null> {
  try {
    const resultados = await e.puertos.enviar(lote)
    e.puertos.escribir(devolver(responder(e.puertos.leer(), resultados)))
    Object.assign(e, { intentos: 0, maximo: LOTE_MAXIMO })
    return resultados.length > 0 ? null : new Error('the server answered no operation of the batch')
  } catch (error) {
    e.puertos.escribir(devolver(e.puertos.leer()))
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** True when the journey may go on now; otherwise it will be tried later, or waits for a person. */
function remediar(e: Interno, lote: readonly Operacion[], error: Error): boolean {
  const codigo = e.puertos.codigoDeContenido(error)
  if (codigo !== null) {
    if (lote.length === 1) apartar(e, lote, codigo)
    e.maximo = 1
    return true
  }
  if (!e.puertos.esPasajero(error)) {
    cambiar(e, { tipo: 'detenido', error })
    return false
  }
  e.intentos += 1
  const ms = Math.min(REINTENTO.maximo, REINTENTO.primero * 2 ** (e.intentos - 1))
  programar(e, ms, { tipo: 'sin_conexion', intentos: e.intentos })
  return false
}

/** The server cannot read this operation: it is set aside, so that the rest may pass. */
function apartar(e: Interno, lote: readonly Operacion[], codigo: string): void {
  const problema = { codigo, detalles: {} }
  const rechazos = lote.map(
    ({ opId, base }): Resultado => ({ opId, resultado: 'rechazado', valor: base, autor: null, en: null, problema }),
  )
  e.puertos.escribir(responder(e.puertos.leer(), rechazos))
}
