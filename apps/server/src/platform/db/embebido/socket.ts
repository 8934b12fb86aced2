import { existsSync, lstatSync, type Stats } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cuenta } from './cuenta.ts'
import { fallaMotor } from './falla.ts'

const CONEXION = '.s.PGSQL.5432'
const LARGO_MAXIMO = 107

/** A fresh name each time, so nobody can have prepared it; short, because a socket's path has 107 bytes at most. */
export async function crearCarpetaDeSocket(cuenta: Cuenta): Promise<string> {
  const raices = ['/tmp', tmpdir()].filter((raiz) => existsSync(raiz))
  for (const raiz of raices) {
    if (Buffer.byteLength(join(raiz, 'kpt-XXXXXX', CONEXION)) > LARGO_MAXIMO) continue
    const carpeta = await mkdtemp(join(raiz, 'kpt-')).catch(() => undefined)
    if (carpeta === undefined) continue
    if (cuenta.ajena) await chown(carpeta, cuenta.uid, cuenta.gid)
    return carpeta
  }
  throw fallaMotor({ codigo: 'ruta-larga', detalles: { ruta: raices.at(-1) ?? tmpdir() } })
}

/** Made by us: a real folder (no link), of the engine's account, closed to everybody else. */
export function carpetaEsSuya(carpeta: string, cuenta: Cuenta): boolean {
  const estado = estadoDe(carpeta)
  const cerrada = estado?.isDirectory() === true && estado.uid === cuenta.uid && (estado.mode & 0o077) === 0
  return cerrada && /\/kpt-[A-Za-z0-9]{6}$/.test(carpeta)
}

export function socketEsSuyo(carpeta: string, cuenta: Cuenta): boolean {
  return carpetaEsSuya(carpeta, cuenta) && estadoDe(join(carpeta, CONEXION))?.isSocket() === true
}

/** Removes what an engine that ended abruptly left in its folder. */
export async function vaciarSocket(carpeta: string): Promise<void> {
  for (const nombre of [CONEXION, `${CONEXION}.lock`]) await rm(join(carpeta, nombre), { force: true })
}

export async function quitarSocket(carpeta: string, cuenta: Cuenta): Promise<void> {
  if (carpetaEsSuya(carpeta, cuenta)) await rm(carpeta, { recursive: true, force: true })
}

function estadoDe(ruta: string): Stats | undefined {
  return lstatSync(ruta, { throwIfNoEntry: false })
}
