import { BYTES_TROZO } from '@kpt/contract/limites'
import { api } from '../../../api/cliente.ts'
import { isErrorApi } from '../../../api/problema.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { esperarConexion } from '../../cargas/envios.ts'
import { conPaciencia, enviarTrozos } from '../../cargas/trozos.ts'
import { bytesSeguidos, type Soporte } from './soporte.ts'

type Cambio = Partial<Pick<Soporte, 'fase' | 'enviados' | 'espera'>>

/** Declares a document, sends the chunks that the server does not have and closes it. Throws the refusal, or the last failure. */
export async function enviarSoporte(
  soporte: Soporte,
  abrir: () => Promise<string>,
  cambiar: (cambio: Cambio) => void,
  signal: AbortSignal,
): Promise<void> {
  const { archivo, bytes, clase, nombre, numero } = soporte
  if (archivo === null) throw new Error('the file is not in this tab')
  const paciencia = { signal, esperar: esperarConexion, alEsperar: (espera: number) => cambiar({ espera }) }
  const params = { carga: await conPaciencia(abrir, paciencia), numero }
  const ruta = '/api/solicitudes/cargas/:carga/soportes/:numero'
  const declarado = await conPaciencia(
    () => api(`POST ${ruta}`, { params, cuerpo: { clase, nombre, bytes }, signal }),
    paciencia,
  )
  const recibidos = bytesSeguidos(declarado.trozos, bytes)
  cambiar({ enviados: recibidos, espera: null })
  if (!declarado.recibido) {
    await enviarTrozos({
      ...{ archivo, recibidos, ...paciencia },
      alAvanzar: (enviados) => cambiar({ enviados, espera: null }),
      enviar: async (trozo, cuerpo) => {
        await api(`POST ${ruta}/trozos/:trozo`, { params: { ...params, trozo }, cuerpo, signal })
        return Math.min(bytes, (trozo + 1) * BYTES_TROZO)
      },
    })
  }
  cambiar({ fase: 'comprobando', espera: null })
  await conPaciencia(() => api(`POST ${ruta}/cierre`, { params, signal }), paciencia)
}

/** What arrived of an upload; null when it no longer serves. */
export async function verCarga(
  carga: string,
): Promise<Respuesta<'GET /api/solicitudes/cargas/:carga'>['soportes'] | null> {
  return api('GET /api/solicitudes/cargas/:carga', { params: { carga } }).then(
    ({ soportes }) => soportes,
    (error: unknown) => {
      if (isErrorApi(error, 'solicitud.carga')) return null
      throw error
    },
  )
}

/** Best effort: what nobody files is erased by itself. */
export function quitarDelServidor(carga: string, numero: number): Promise<unknown> {
  const params = { carga, numero }
  return api('POST /api/solicitudes/cargas/:carga/soportes/:numero/retiro', { params }).catch(() => null)
}
