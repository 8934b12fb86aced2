import { BYTES_DE_COMIENZO, faltaAntesDeEnviar } from '@kpt/domain/acceso'

/** What is wrong with a file, as far as its size and its first bytes tell; null when it may travel. */
export async function revisarAntes(archivo: Blob): Promise<ReturnType<typeof faltaAntesDeEnviar>> {
  const comienzo = new Uint8Array(await archivo.slice(0, BYTES_DE_COMIENZO).arrayBuffer())
  return faltaAntesDeEnviar(archivo.size, comienzo)
}
