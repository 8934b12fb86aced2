import { existsSync, lstatSync, type Stats } from 'node:fs'
import { chown, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leer } from './aviso.ts'
import type { Cuenta } from './cuenta.ts'
import { fallaMotor } from './falla.ts'
import { identidadDe } from './proceso.ts'

const CONEXION = '.s.PGSQL.5432'
const LARGO_MAXIMO = 107
const NOMBRE = /\/kpt-[A-Za-z0-9]{6}$/
const RECIENTE_MS = 60_000

/** A fresh name each time, so nobody can have prepared it; short, because a socket's path has 107 bytes at most. */
export async function crearCarpetaDeSocket(cuenta: Cuenta): Promise<string> {
  const raices = ['/tmp', tmpdir()].filter((raiz) => existsSync(raiz))
  for (const raiz of raices) {
    if (Buffer.byteLength(join(raiz, 'kpt-XXXXXX', CONEXION)) > LARGO_MAXIMO) continue
    await barrerAbandonadas(raiz, cuenta)
    const carpeta = await mkdtemp(join(raiz, 'kpt-')).catch(() => undefined)
    if (carpeta === undefined) continue
    if (cuenta.ajena) await chown(carpeta, cuenta.uid, cuenta.gid)
    return carpeta
  }
  throw fallaMotor({ codigo: 'ruta-larga', detalles: { ruta: raices.at(-1) ?? tmpdir() } })
}

/**
 * The folder an engine had before it was killed, ready to be used again: the addresses given out go on being good.
 * Undefined if that name is not, or can no longer be, ours.
 */
export async function recuperarCarpetaDeSocket(carpeta: string, cuenta: Cuenta): Promise<string | undefined> {
  if (!NOMBRE.test(carpeta)) return undefined
  try {
    await mkdir(carpeta, { mode: 0o700 })
    if (cuenta.ajena) await chown(carpeta, cuenta.uid, cuenta.gid)
  } catch {
    if (!carpetaEsSuya(carpeta, cuenta)) return undefined
  }
  for (const nombre of [CONEXION, `${CONEXION}.lock`]) await rm(join(carpeta, nombre), { force: true })
  return carpeta
}

/** Made by us: a real folder (no link), of the engine's account, closed to everybody else. */
function carpetaEsSuya(carpeta: string, cuenta: Cuenta): boolean {
  const estado = estadoDe(carpeta)
  const cerrada = estado?.isDirectory() === true && estado.uid === cuenta.uid && (estado.mode & 0o077) === 0
  return cerrada && NOMBRE.test(carpeta)
}

export function socketEsSuyo(carpeta: string, cuenta: Cuenta): boolean {
  return carpetaEsSuya(carpeta, cuenta) && estadoDe(join(carpeta, CONEXION))?.isSocket() === true
}

export async function quitarSocket(carpeta: string, cuenta: Cuenta): Promise<void> {
  if (carpetaEsSuya(carpeta, cuenta)) await rm(carpeta, { recursive: true, force: true })
}

/** Folders of engines that were killed and whose data nobody opened again. */
async function barrerAbandonadas(raiz: string, cuenta: Cuenta): Promise<void> {
  for (const nombre of await readdir(raiz)) {
    const carpeta = join(raiz, nombre)
    if (!carpetaEsSuya(carpeta, cuenta)) continue
    const pid = Number.parseInt(leer(join(carpeta, `${CONEXION}.lock`)), 10)
    const reciente = Date.now() - (estadoDe(carpeta)?.mtimeMs ?? 0) < RECIENTE_MS
    const viva = Number.isNaN(pid) ? reciente : identidadDe(pid) !== undefined
    if (!viva) await rm(carpeta, { recursive: true, force: true })
  }
}

function estadoDe(ruta: string): Stats | undefined {
  return lstatSync(ruta, { throwIfNoEntry: false })
}
