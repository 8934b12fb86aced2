import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { identidadDe, terminarProcesosDe } from '../platform/db/embebido/proceso.ts'

const RAIZ = '/tmp'
const PREFIJO = 'kpt ñandú '

/** A folder with blanks and accents for engines of one test file. Removes first those of test runs that were killed. */
export async function crearCarpeta(nombre: string): Promise<string> {
  for (const previa of readdirSync(RAIZ)) if (esAbandonada(previa)) await borrarCarpeta(join(RAIZ, previa))
  return mkdtempSync(join(RAIZ, `${PREFIJO}${process.pid} ${nombre}-`))
}

/** Ends the engines that go on in it, then removes it. */
export async function borrarCarpeta(carpeta: string): Promise<void> {
  for (const nombre of readdirSync(carpeta, { recursive: true, withFileTypes: true })) {
    if (!nombre.isDirectory() || !nombre.name.startsWith('datos')) continue
    await terminarProcesosDe(join(nombre.parentPath, nombre.name), [
      ['SIGQUIT', 5],
      ['SIGKILL', 5],
    ])
  }
  await rm(carpeta, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

function esAbandonada(nombre: string): boolean {
  if (!nombre.startsWith(PREFIJO)) return false
  const pid = Number.parseInt(nombre.slice(PREFIJO.length), 10)
  return identidadDe(pid) === undefined && statSync(join(RAIZ, nombre)).uid === process.geteuid?.()
}
