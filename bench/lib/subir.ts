// A workbook through the same doors as a browser: declared, sent in pieces, closed; then asked for until it has been read.
import { setTimeout as pausa } from 'node:timers/promises'
import { BYTES_TROZO } from '@kpt/contract/limites'
import { type ConexionHttp, leerJson, peticion } from './conexion-http.ts'
import type { Editor } from './sembrado.ts'

export type Subida = {
  readonly id: string
  readonly estado: string
  /** Milliseconds from the closing of the upload to the answer that carries its preview, or what rejects it. */
  readonly duro: number
}

/** Asks for the book of an upload with its findings in it; milliseconds until all of it has come. */
export async function bajarAnotado(conexion: ConexionHttp, { entidad, ficha }: Editor, id: string): Promise<number> {
  const desde = performance.now()
  const ruta = `/api/entidades/${entidad}/cargas/${id}/libro-anotado`
  const { status, cuerpo } = await conexion.pedir(peticion('GET', ruta, ficha))
  if (status !== 200 || cuerpo.subarray(0, 2).toString() !== 'PK') throw new Error(`GET ${ruta}: ${status}`)
  return performance.now() - desde
}

const CADA_MS = 20
const FINALES = ['lista', 'rechazada', 'fallida']

export async function subirLibro(conexion: ConexionHttp, { entidad, ficha }: Editor, libro: Buffer): Promise<Subida> {
  const pedir = async (metodo: 'GET' | 'POST', ruta: string, cuerpo?: string | Buffer) => {
    const respuesta = await conexion.pedir(peticion(metodo, ruta, ficha, cuerpo))
    if (respuesta.status !== 200) throw new Error(`${metodo} ${ruta}: ${respuesta.status}`)
    return leerJson(respuesta) as { id: string; estado: string }
  }
  const cargas = `/api/entidades/${entidad}/cargas`
  const { id } = await pedir(
    'POST',
    cargas,
    JSON.stringify({ destino: 'plan', nombre: 'libro.xlsx', bytes: libro.length }),
  )
  for (let i = 0; i * BYTES_TROZO < libro.length; i += 1) {
    await pedir('POST', `${cargas}/${id}/trozos/${i}`, libro.subarray(i * BYTES_TROZO, (i + 1) * BYTES_TROZO))
  }
  const desde = performance.now()
  await pedir('POST', `${cargas}/${id}/cierre`)
  for (;;) {
    const { estado } = await pedir('GET', `${cargas}/${id}`)
    if (FINALES.includes(estado)) return { id, estado, duro: performance.now() - desde }
    await pausa(CADA_MS)
  }
}
