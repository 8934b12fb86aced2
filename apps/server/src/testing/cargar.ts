// Acts of the tests that take several requests: uploading a file, reading what waits, confirming a book.
import { BYTES_TROZO } from '@kpt/contract/limites'
import { TAREAS } from '../app.ts'
import { pdfDeDemostracion } from '../features/demostracion/index.ts'
import { drenarCola } from '../platform/jobs/index.ts'
import type { Cliente, Mundo } from './mundo.ts'

/** Declares, sends every chunk and closes. Answers the closed upload; throws when the server refuses. */
export async function subir(
  cliente: Cliente,
  entidad: string,
  destino: 'plan' | 'documento',
  archivo: Buffer,
  nombre = 'libro.xlsx',
): Promise<{ id: string; estado: string; sha256: string }> {
  const base = `/api/entidades/${entidad}/cargas`
  const { cuerpo: carga } = await exigir(cliente.post(base, { destino, nombre, bytes: archivo.length }))
  for (let i = 0; i * BYTES_TROZO < archivo.length; i += 1) {
    await exigir(cliente.post(`${base}/${carga.id}/trozos/${i}`, trozoDe(archivo, i)))
  }
  return (await exigir(cliente.post(`${base}/${carga.id}/cierre`))).cuerpo
}

export function trozoDe(archivo: Buffer, trozo: number): Buffer {
  return archivo.subarray(trozo * BYTES_TROZO, (trozo + 1) * BYTES_TROZO)
}

/** Does what waits in the queue. Its complaints come back instead of going to the terminal. */
export async function hacerLoEncolado({ servicios }: Mundo): Promise<string[]> {
  const avisos: string[] = []
  await drenarCola(servicios, TAREAS, (aviso) => avisos.push(aviso))
  return avisos
}

/** Uploads a book and reads it; answers the upload with its preview or what rejects it. */
export async function leerLibroDe(mundo: Mundo, cliente: Cliente, entidad: string, libro: Buffer) {
  const { id } = await subir(cliente, entidad, 'plan', libro)
  await hacerLoEncolado(mundo)
  return (await exigir(cliente.get(`/api/entidades/${entidad}/cargas/${id}`))).cuerpo
}

/** The whole of it: the book becomes a version of the plan. */
export async function cargarPlan(mundo: Mundo, cliente: Cliente, entidad: string, libro: Buffer) {
  const { id, vistaPrevia } = await leerLibroDe(mundo, cliente, entidad, libro)
  const { contra } = vistaPrevia ?? { contra: 0 }
  return (await exigir(cliente.post(`/api/entidades/${entidad}/cargas/${id}/confirmacion`, { contra }))).cuerpo
}

/** A PDF of one page. */
export function pdfDeMuestra(texto = 'Acuerdo'): Buffer {
  return pdfDeDemostracion(texto)
}

async function exigir(peticion: ReturnType<Cliente['get']>) {
  const respuesta = await peticion
  if (respuesta.status !== 200) throw new Error(`${respuesta.status} ${JSON.stringify(respuesta.cuerpo)}`)
  return respuesta
}
