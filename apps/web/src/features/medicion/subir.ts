// Sending a table of inputs by chunks: a lost one is sent again.
import { api } from '../../api/cliente.ts'
import type { Peticion } from '../../api/tipos.ts'
import { esperarConexion } from '../cargas/envios.ts'
import { enviarTrozos } from '../cargas/trozos.ts'

type Declarada = Omit<Peticion<'POST /api/mdm/cargas'>['cuerpo'], 'nombre' | 'bytes'>

/** Answers the upload, already waiting to be read. */
export async function subirTabla(declarada: Declarada, archivo: File, alAvanzar: (recibidos: number) => void) {
  const { id } = await api('POST /api/mdm/cargas', {
    cuerpo: { ...declarada, nombre: archivo.name, bytes: archivo.size },
  })
  const { signal } = new AbortController()
  await enviarTrozos({
    ...{ archivo, signal, recibidos: 0, alAvanzar, alEsperar: () => undefined, esperar: esperarConexion },
    enviar: async (trozo, cuerpo) =>
      (await api('POST /api/mdm/cargas/:carga/trozos/:trozo', { params: { carga: id, trozo }, cuerpo, signal }))
        .recibidos,
  })
  await api('POST /api/mdm/cargas/:carga/cierre', { params: { carga: id } })
  return id
}
