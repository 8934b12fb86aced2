// Files on this machine's disk: written whole or not at all.
import { createHash, randomUUID } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import type { Unido } from './almacen.ts'

export async function writeDurably(ruta: string, contenido: Uint8Array): Promise<void> {
  // A name of its own: the same may be on its way in by another hand.
  const parcial = `${ruta}.${randomUUID()}.parcial`
  const archivo = await open(parcial, 'w', 0o600)
  try {
    await archivo.writeFile(contenido)
    await archivo.sync()
  } finally {
    await archivo.close()
  }
  await rename(parcial, ruta)
}

/** Parts one after the other into one file, with its fingerprint. */
export async function joinParts(destino: string, partes: Iterable<() => AsyncIterable<Uint8Array>>): Promise<Unido> {
  const huella = createHash('sha256')
  let bytes = 0
  const parcial = `${destino}.${randomUUID()}.parcial`
  const salida = await open(parcial, 'w', 0o600)
  try {
    for (const abrir of partes) {
      for await (const parte of abrir()) {
        huella.update(parte)
        bytes += parte.length
        await salida.write(parte)
      }
    }
    await salida.sync()
  } finally {
    await salida.close()
  }
  await rename(parcial, destino)
  return { ruta: destino, sha256: huella.digest('hex'), bytes }
}
