import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from './archivo.ts'

/** Files that arrive here encrypted already: the disk never sees what they say. Named by an identifier of ours, never by anybody's. */
export type Reservado = {
  guardar(id: string, parte: string, cifrado: Uint8Array): Promise<void>
  leer(id: string, parte: string): Promise<Buffer | null>
  partes(id: string): Promise<string[]>
  borrar(id: string): Promise<void>
}

export async function openReservado(archivos: string): Promise<Reservado> {
  const carpeta = join(archivos, 'reservados')
  await mkdir(carpeta, { recursive: true, mode: 0o700 })
  const de = (id: string) => join(carpeta, id)
  return {
    async guardar(id, parte, cifrado) {
      await mkdir(de(id), { recursive: true, mode: 0o700 })
      await writeDurably(join(de(id), parte), cifrado)
    },
    leer: (id, parte) =>
      readFile(join(de(id), parte)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
    async partes(id) {
      const nombres = await readdir(de(id)).catch(() => [])
      return nombres.filter((nombre) => !nombre.endsWith('.parcial'))
    },
    borrar: (id) => rm(de(id), { recursive: true, force: true }),
  }
}
