import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chown, mkdtemp, open, readdir, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binarios } from './binarios.ts'
import { comoCuenta } from './cuenta.ts'
import { fallaDeDisco, fallaDeRegistro, fallaMotor } from './falla.ts'
import type { Lugar } from './lugar.ts'
import { terminarProcesosDe } from './proceso.ts'

const MINIMO_MB = 200

/** Makes the data folder if there is none, whole or not at all; refuses one of another version or with pieces missing. */
export async function asegurarDatos(
  lugar: Lugar,
  binarios: Binarios,
  efimero: boolean,
  avisar: (mensaje: string) => void,
): Promise<void> {
  await barrerIntentos(lugar.base)
  if (existsSync(lugar.datos)) return revisarDatos(lugar.datos, binarios.version)
  await exigirEspacio(lugar.base)
  avisar('Creando la base de datos…')
  try {
    await crearDatos(lugar, binarios, efimero)
  } catch (error) {
    throw fallaDeDisco(error, lugar.base, lugar.cuenta.nombre)
  }
}

function revisarDatos(datos: string, version: string): void {
  const motor = version.split('.')[0] ?? version
  let propia: string
  try {
    propia = readFileSync(join(datos, 'PG_VERSION'), 'utf8').trim()
  } catch {
    throw fallaMotor({ codigo: 'datos-danados', detalles: { ruta: datos, motivo: 'falta PG_VERSION' } })
  }
  if (propia !== motor) {
    throw fallaMotor({ codigo: 'version-distinta', detalles: { ruta: datos, datos: propia, motor } })
  }
  if (!existsSync(join(datos, 'global/pg_control'))) {
    throw fallaMotor({ codigo: 'datos-danados', detalles: { ruta: datos, motivo: 'falta global/pg_control' } })
  }
}

async function crearDatos(lugar: Lugar, binarios: Binarios, efimero: boolean): Promise<void> {
  const provisional = await mkdtemp(join(lugar.base, 'datos-en-curso-'))
  try {
    if (lugar.cuenta.ajena) await chown(provisional, lugar.cuenta.uid, lugar.cuenta.gid)
    // C.UTF-8 lets every letter count as a letter (pg_trgm); a C library without it gets plain C.
    const primero = await initdb(lugar, binarios, provisional, efimero, 'C.UTF-8')
    const { codigo, texto } = /invalid locale/i.test(primero.texto)
      ? await initdb(lugar, binarios, provisional, efimero, 'C')
      : primero
    if (codigo !== 0)
      throw fallaDeRegistro(texto, { ...lugar, ruta: lugar.base, cuenta: lugar.cuenta.nombre, uid: lugar.cuenta.uid })
    await rename(provisional, lugar.datos)
    if (!efimero) await asentar(lugar.base)
  } finally {
    await rm(provisional, { recursive: true, force: true })
  }
}

function initdb(lugar: Lugar, binarios: Binarios, destino: string, efimero: boolean, locale: string) {
  const argumentos = ['-D', destino, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', `--locale=${locale}`]
  argumentos.push('--locale-provider=icu', '--icu-locale=es-CO', '--lc-messages=C', '--no-instructions')
  if (efimero) argumentos.push('--no-sync')
  return new Promise<{ codigo: number | null; texto: string }>((listo, falla) => {
    const hijo = spawn(binarios.initdb, argumentos, {
      ...comoCuenta(lugar.cuenta),
      cwd: destino,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let texto = ''
    hijo.stderr.setEncoding('utf8').on('data', (trozo: string) => {
      texto += trozo
    })
    hijo.on('error', (error) =>
      falla(fallaMotor({ codigo: 'motor-no-ejecuta', detalles: { programa: 'initdb', motivo: error.message } })),
    )
    hijo.on('close', (codigo) => listo({ codigo, texto }))
  })
}

/** The name of the folder is on the disk too, not only its content. */
async function asentar(base: string): Promise<void> {
  const carpeta = await open(base, 'r')
  try {
    await carpeta.sync()
  } finally {
    await carpeta.close()
  }
}

/** Half-made folders of a creation that was killed. */
async function barrerIntentos(base: string): Promise<void> {
  for (const nombre of await readdir(base)) {
    if (!nombre.startsWith('datos-en-curso-')) continue
    const ruta = join(base, nombre)
    // Whoever was making it may go on by itself after its launcher died.
    await terminarProcesosDe(ruta, [['SIGKILL', 10]])
    await rm(ruta, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

async function exigirEspacio(base: string): Promise<void> {
  const { bavail, bsize } = await statfs(base)
  const libresMB = Math.floor((bavail * bsize) / 1_000_000)
  if (libresMB < MINIMO_MB) throw fallaMotor({ codigo: 'disco-lleno', detalles: { ruta: base, libresMB } })
}
