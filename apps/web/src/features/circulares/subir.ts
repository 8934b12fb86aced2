// Sending the PDF of a circular by chunks: a lost one is sent again.
import { api } from '../../api/cliente.ts'
import { esperarConexion } from '../cargas/envios.ts'
import { enviarTrozos } from '../cargas/trozos.ts'

/** Answers the fingerprint by which the document is named from then on. */
export async function subirDocumento(archivo: File, alAvanzar: (recibidos: number) => void): Promise<string> {
  const cuerpo = { nombre: archivo.name, bytes: archivo.size }
  const { carga } = await api('POST /api/calendario/documentos', { cuerpo })
  const { signal } = new AbortController()
  await enviarTrozos({
    ...{ archivo, signal, recibidos: 0, alAvanzar, alEsperar: () => undefined, esperar: esperarConexion },
    enviar: async (trozo, bytes) =>
      (
        await api('POST /api/calendario/documentos/:carga/trozos/:trozo', {
          ...{ params: { carga, trozo }, cuerpo: bytes, signal },
        })
      ).recibidos,
  })
  return (await api('POST /api/calendario/documentos/:carga/cierre', { params: { carga } })).sha256
}
