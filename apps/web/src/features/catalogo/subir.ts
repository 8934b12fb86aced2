// Sending DNP's file by chunks: a lost one is sent again.
import { api } from '../../api/cliente.ts'
import { esperarConexion } from '../cargas/envios.ts'
import { enviarTrozos } from '../cargas/trozos.ts'

/** Answers the upload, already waiting to be read. */
export async function subirCatalogo(archivo: File, alAvanzar: (recibidos: number) => void): Promise<string> {
  const { id } = await api('POST /api/catalogo/cargas', { cuerpo: { nombre: archivo.name, bytes: archivo.size } })
  const { signal } = new AbortController()
  await enviarTrozos({
    ...{ archivo, signal, recibidos: 0, alAvanzar, alEsperar: () => undefined, esperar: esperarConexion },
    enviar: async (trozo, cuerpo) =>
      (await api('POST /api/catalogo/cargas/:carga/trozos/:trozo', { params: { carga: id, trozo }, cuerpo, signal }))
        .recibidos,
  })
  await api('POST /api/catalogo/cargas/:carga/cierre', { params: { carga: id } })
  return id
}
