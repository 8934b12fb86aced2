// Acts of the tests that take several requests: uploading a file, reading what waits, confirming a book.
import { BYTES_TROZO } from '@kpt/contract/limites'
import { TAREAS } from '../app.ts'
import { pdfDeDemostracion } from '../features/demostracion/index.ts'
import { drenarCola } from '../platform/jobs/index.ts'
import type { Cliente, Mundo } from './mundo.ts'

type Cerrada = { id: string; estado: string; sha256: string }

/** Declares, sends every chunk and closes. Answers the closed upload; throws when the server refuses. */
export function subir(
  cliente: Cliente,
  entidad: string,
  destino: 'plan' | 'documento',
  archivo: Buffer,
  nombre = 'libro.xlsx',
): Promise<Cerrada> {
  return enviar(cliente, `/api/entidades/${entidad}/cargas`, { destino, nombre }, archivo)
}

/** The filled book of a corte, by the address of its report: uploaded, read, and as its page shows it. */
export async function leerLibroDeCorte(mundo: Mundo, cliente: Cliente, reporte: string, libro: Buffer) {
  const { id } = await enviar(cliente, `${reporte}/libros`, { nombre: 'corte.xlsx' }, libro)
  await hacerLoEncolado(mundo)
  return (await exigir(cliente.get(`${reporte}/libros/${id}`))).cuerpo
}

async function enviar(cliente: Cliente, base: string, declarado: object, archivo: Buffer): Promise<Cerrada> {
  const { cuerpo: carga } = await exigir(cliente.post(base, { ...declarado, bytes: archivo.length }))
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
