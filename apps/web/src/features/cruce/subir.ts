// Sending a book of CUIPO by chunks: a lost one is sent again.
import { api } from '../../api/cliente.ts'
import { esperarConexion } from '../cargas/envios.ts'
import { enviarTrozos } from '../cargas/trozos.ts'
import type { Clave } from '../reportes/borrador/red.ts'

const CRUCES = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces'

/** Answers the number of the run, already waiting to be read. */
export async function subirLibro(clave: Clave, archivo: File, alAvanzar: (recibidos: number) => void): Promise<number> {
  const { n } = await api(`POST ${CRUCES}`, { params: clave, cuerpo: { nombre: archivo.name, bytes: archivo.size } })
  const params = { ...clave, cruce: n }
  const { signal } = new AbortController()
  await enviarTrozos({
    ...{ archivo, signal, recibidos: 0, alAvanzar, alEsperar: () => undefined, esperar: esperarConexion },
    enviar: async (trozo, cuerpo) =>
      (await api(`POST ${CRUCES}/:cruce/trozos/:trozo`, { params: { ...params, trozo }, cuerpo, signal })).recibidos,
  })
  await api(`POST ${CRUCES}/:cruce/cierre`, { params })
  return n
}
