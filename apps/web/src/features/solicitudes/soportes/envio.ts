// The documents of a request on their way, outside of any screen: one at a time (weak lines), by chunks, each tried again by itself while
// the network fails, and from where it was left when the page is loaded again.
import { type ClaseSoporte, MAXIMO_SOPORTES } from '@kpt/domain/acceso'
import { isErrorApi } from '../../../api/problema.ts'
import { enviarSoporte, quitarDelServidor, verCarga } from './enviar-soporte.ts'
import { isEnCamino, nuevoSoporte, numeroLibre, type Soporte, soporteRecordado } from './soporte.ts'

export type EstadoEnvio = {
  /** Token of the upload, which adds documents and reads none. */
  readonly carga: string | null
  readonly soportes: readonly Soporte[]
}

export type Envio = {
  estado: EstadoEnvio
  /** Asked for with the first document, never before. */
  readonly abrir: () => Promise<string>
  abriendo: Promise<string> | null
  trabajo: Promise<void> | null
  readonly controles: Map<number, AbortController>
  readonly oyentes: Set<() => void>
}

/** `abrir` gives the token of a new upload. */
export function crearEnvio(abrir: () => Promise<string>): Envio {
  const estado = { carga: null, soportes: [] }
  return { estado, abrir, abriendo: null, trabajo: null, controles: new Map(), oyentes: new Set() }
}

export function agregarSoporte(envio: Envio, clase: ClaseSoporte, archivo: File): void {
  const { soportes } = envio.estado
  const numero = numeroLibre(soportes, MAXIMO_SOPORTES)
  if (numero === null) return
  poner(envio, { soportes: [...soportes, nuevoSoporte(numero, clase, archivo)] })
  void trabajar(envio)
}

/** Again, with the file that this tab has or the one that was chosen again. */
export function reintentarSoporte(envio: Envio, numero: number, archivo?: File): void {
  cambiar(envio, numero, { fase: 'en_cola', motivo: null, espera: null, ...(archivo ? { archivo } : {}) })
  void trabajar(envio)
}

export function quitarSoporte(envio: Envio, numero: number): void {
  const { carga, soportes } = envio.estado
  envio.controles.get(numero)?.abort()
  poner(envio, { soportes: soportes.filter((s) => s.numero !== numero) })
  if (carga !== null) void quitarDelServidor(carga, numero)
}

/** What arrived before the page was loaded again; an upload that no longer serves is forgotten. */
export async function recordarEnvio(envio: Envio, carga: string): Promise<void> {
  if (envio.estado.carga !== null || envio.estado.soportes.length > 0) return
  const soportes = await verCarga(carga)
  if (soportes && envio.estado.carga === null) poner(envio, { carga, soportes: soportes.map(soporteRecordado) })
}

/** Resolves when nothing is on its way. */
export async function terminarEnvio(envio: Envio): Promise<EstadoEnvio> {
  while (envio.estado.soportes.some(isEnCamino)) await trabajar(envio)
  return envio.estado
}

export function olvidarEnvio(envio: Envio): void {
  for (const control of envio.controles.values()) control.abort()
  poner(envio, { carga: null, soportes: [] })
}

/** The upload expired or was used: what this tab still has must be sent again, in another one. */
export function vaciarEnvio(envio: Envio): void {
  const cortado = { fase: 'cortado', enviados: 0, espera: null, motivo: 'El envío venció antes de terminar.' } as const
  const quedan = envio.estado.soportes.filter((s) => s.archivo !== null)
  poner(envio, { carga: null, soportes: quedan.map((s) => ({ ...s, ...cortado })) })
}

function trabajar(envio: Envio): Promise<void> {
  envio.trabajo ??= enviarLosDeLaCola(envio).finally(() => {
    envio.trabajo = null
  })
  return envio.trabajo
}

async function enviarLosDeLaCola(envio: Envio): Promise<void> {
  const siguiente = () => envio.estado.soportes.find((s) => s.fase === 'en_cola')
  for (let s = siguiente(); s; s = siguiente()) await enviarUno(envio, s)
}

async function enviarUno(envio: Envio, soporte: Soporte): Promise<void> {
  const { bytes, numero } = soporte
  const control = new AbortController()
  envio.controles.set(numero, control)
  const suyo = (cambio: Partial<Soporte>) => {
    if (!control.signal.aborted) cambiar(envio, numero, cambio)
  }
  suyo({ fase: 'enviando' })
  try {
    await enviarSoporte(soporte, () => laCarga(envio), suyo, control.signal)
    suyo({ fase: 'recibido', espera: null, enviados: bytes })
  } catch (error) {
    if (isErrorApi(error, 'solicitud.carga') && !control.signal.aborted) vaciarEnvio(envio)
    else suyo({ ...desenlace(error), espera: null })
  } finally {
    if (envio.controles.get(numero) === control) envio.controles.delete(numero)
  }
}

/** What is refused for what it is does not improve by sending it again. */
function desenlace(error: unknown): Pick<Soporte, 'fase' | 'motivo'> {
  const rehusado = isErrorApi(error, 'solicitud.soporte') || isErrorApi(error, 'solicitud.soporte_infectado')
  if (isErrorApi(error)) return { fase: rehusado ? 'rehusado' : 'cortado', motivo: error.message }
  // The file was moved or erased after it was chosen: the browser says so in its own language.
  return { fase: 'rehusado', motivo: 'El archivo ya no se puede leer en este equipo. Quítelo y escójalo otra vez.' }
}

async function laCarga(envio: Envio): Promise<string> {
  if (envio.estado.carga !== null) return envio.estado.carga
  envio.abriendo ??= envio.abrir().finally(() => {
    envio.abriendo = null
  })
  const carga = await envio.abriendo
  poner(envio, { carga })
  return carga
}

function cambiar(envio: Envio, numero: number, cambio: Partial<Soporte>): void {
  poner(envio, { soportes: envio.estado.soportes.map((s) => (s.numero === numero ? { ...s, ...cambio } : s)) })
}

function poner(envio: Envio, cambio: Partial<EstadoEnvio>): void {
  envio.estado = { ...envio.estado, ...cambio }
  for (const avisar of envio.oyentes) avisar()
}
