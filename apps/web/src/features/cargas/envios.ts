// Uploads under way in this tab, outside of any screen: the person may go elsewhere and come back to the address of the upload.
import { useSyncExternalStore } from 'react'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { enviarTrozos } from './trozos.ts'

export type Carga = Respuesta<'POST /api/entidades/:entidad/cargas'>

export type EstadoEnvio = {
  readonly fase: 'enviando' | 'esperando' | 'cerrada' | 'fallido'
  readonly recibidos: number
  readonly bytes: number
  /** Seconds of the wait before a new try. */
  readonly espera: number | null
  readonly error: Error | null
}

type EnvioEnCurso = { estado: EstadoEnvio; readonly control: AbortController; readonly fin: Promise<Carga> }

const envios = new Map<string, EnvioEnCurso>()
const oyentes = new Set<() => void>()

/** State of an upload of this tab; undefined when this tab is not sending it. */
export function useEnvio(carga: string): EstadoEnvio | undefined {
  return useSyncExternalStore(oir, () => envios.get(carga)?.estado)
}

/** Declares the file, without sending it yet: its id is what the address carries. */
export function declararCarga(entidad: string, destino: 'plan' | 'documento', archivo: File): Promise<Carga> {
  return api('POST /api/entidades/:entidad/cargas', {
    params: { entidad },
    cuerpo: { destino, nombre: archivo.name, bytes: archivo.size },
  })
}

/** Sends what is missing of a declared upload and closes it. Answers the closed upload; a second call joins the first. */
export function enviarArchivo(
  entidad: string,
  carga: Carga,
  archivo: File,
  red: RedDeCarga = redDelPlan(entidad, carga.id),
): Promise<Carga> {
  const previo = envios.get(carga.id)
  if (previo && previo.estado.fase !== 'fallido') return previo.fin
  const control = new AbortController()
  const estado: EstadoEnvio = {
    fase: 'enviando',
    recibidos: carga.recibidos,
    bytes: carga.bytes,
    espera: null,
    error: null,
  }
  const fin = enviarYCerrar(red, carga, archivo, control.signal)
  envios.set(carga.id, { estado, control, fin })
  avisar()
  fin.then(
    () => cambiar(carga.id, { fase: 'cerrada', recibidos: carga.bytes, espera: null }),
    (error: Error) => cambiar(carga.id, { fase: 'fallido', error, espera: null }),
  )
  return fin
}

/** Stops sending; what arrived stays in the server until it is discarded. */
export function detenerEnvio(carga: string): void {
  envios.get(carga)?.control.abort()
  envios.delete(carga)
  avisar()
}

/** Where the chunks of an upload go, and how it is closed. */
export type RedDeCarga = {
  /** Answers the bytes that the server has. */
  readonly trozo: (trozo: number, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) => Promise<number>
  readonly cierre: () => Promise<Carga>
}

function redDelPlan(entidad: string, carga: string): RedDeCarga {
  const params = { entidad, carga }
  const ruta = 'POST /api/entidades/:entidad/cargas/:carga'
  return {
    trozo: async (trozo, cuerpo, signal) =>
      (await api(`${ruta}/trozos/:trozo`, { params: { ...params, trozo }, cuerpo, signal })).recibidos,
    cierre: () => api(`${ruta}/cierre`, { params }),
  }
}

async function enviarYCerrar(red: RedDeCarga, carga: Carga, archivo: File, signal: AbortSignal): Promise<Carga> {
  await enviarTrozos({
    archivo,
    recibidos: carga.recibidos,
    signal,
    esperar: esperarConexion,
    alAvanzar: (recibidos) => cambiar(carga.id, { fase: 'enviando', recibidos, espera: null }),
    alEsperar: (espera) => cambiar(carga.id, { fase: 'esperando', espera }),
    enviar: (trozo, cuerpo) => red.trozo(trozo, cuerpo, signal),
  })
  return red.cierre()
}

/** Waits the time given, or less when the network comes back. */
export function esperarConexion(ms: number): Promise<void> {
  return new Promise((seguir) => {
    const listo = () => {
      clearTimeout(reloj)
      window.removeEventListener('online', listo)
      seguir()
    }
    const reloj = setTimeout(listo, ms)
    window.addEventListener('online', listo)
  })
}

function cambiar(carga: string, cambio: Partial<EstadoEnvio>): void {
  const envio = envios.get(carga)
  if (!envio) return
  envio.estado = { ...envio.estado, ...cambio }
  avisar()
}

function avisar(): void {
  for (const oyente of oyentes) oyente()
}

function oir(oyente: () => void) {
  oyentes.add(oyente)
  return () => oyentes.delete(oyente)
}
