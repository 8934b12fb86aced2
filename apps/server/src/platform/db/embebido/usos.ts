import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identidadDe, viveAun } from './proceso.ts'

let cuenta = 0

/** Notes that this process uses the engine. The note dies with the process: nobody has to remove it after a kill -9. */
export async function anotarUso(base: string): Promise<string> {
  cuenta += 1
  const ruta = join(carpetaDe(base), `${identidadDe(process.pid) ?? process.pid}-${cuenta}`)
  await mkdir(carpetaDe(base), { recursive: true })
  await writeFile(ruta, '')
  return ruta
}

/** Process numbers that still use the engine; notes of dead processes are swept on the way. */
export async function usosVivos(base: string): Promise<number[]> {
  const vivos: number[] = []
  for (const nombre of await readdir(carpetaDe(base)).catch(() => [])) {
    if (viveAun(nombre.slice(0, nombre.lastIndexOf('-')))) vivos.push(Number.parseInt(nombre, 10))
    else await rm(join(carpetaDe(base), nombre), { force: true })
  }
  return vivos
}

function carpetaDe(base: string): string {
  return join(base, 'usos')
}
