// Sends the files of a request, by chunks of one size. They go after it: the request is there even when a file cannot be sent.
import { api } from '../../api/cliente.ts'

/** As in <input accept>: what comes in as evidence comes in here. */
export const ADMITIDOS = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx'

const ARCHIVOS = '/api/ayudas/:numero/archivos'
/** As every upload: one megabyte. */
const TROZO = 1_048_576

export async function enviarAdjunto(numero: string, archivo: File): Promise<void> {
  const { carga } = await api(`POST ${ARCHIVOS}/cargas`, {
    params: { numero },
    cuerpo: { nombre: archivo.name.slice(0, 200), bytes: archivo.size },
  })
  for (let trozo = 0; trozo * TROZO < archivo.size; trozo++) {
    const parte = archivo.slice(trozo * TROZO, (trozo + 1) * TROZO)
    const cuerpo = new Uint8Array(await parte.arrayBuffer())
    await api(`POST ${ARCHIVOS}/cargas/:carga/trozos/:trozo`, { params: { numero, carga, trozo }, cuerpo })
  }
  await api(`POST ${ARCHIVOS}/cargas/:carga/cierre`, { params: { numero, carga } })
}

/** The sentence of why it could not be sent; null when it was. */
export function intentarAdjunto(numero: string, archivo: File): Promise<string | null> {
  return enviarAdjunto(numero, archivo).then(
    () => null,
    (falla: Error) => falla.message,
  )
}
