import { spawn } from 'node:child_process'
import { closeSync, existsSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { chown, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import type { Binarios } from './binarios.ts'
import { comoCuenta } from './cuenta.ts'
import { type ErrorMotor, fallaDeDisco, fallaDeRegistro, fallaMotor } from './falla.ts'
import type { Lugar } from './lugar.ts'
import { argumentosDe, esMotorDe, procesosDe } from './proceso.ts'

export type Motor = { readonly pid: number; readonly socket: string; readonly efimero: boolean }

const CONEXION = '.s.PGSQL.5432'
const LARGO_MAXIMO = 107

const AJUSTES = [
  'listen_addresses=',
  'port=5432',
  'unix_socket_permissions=0700',
  'shared_buffers=128MB',
  'max_connections=400',
].concat('timezone=UTC', 'log_timezone=UTC', 'logging_collector=off', 'log_line_prefix=%m [%p] ')
const AJUSTES_EFIMEROS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

/** The engine running on these data, if there is one that can be reached; one that cannot is stopped on the way. */
export async function motorEnMarcha(lugar: Lugar, avisar: (mensaje: string) => void): Promise<Motor | undefined> {
  const aviso = leerAviso(lugar.datos)
  if (aviso !== undefined && esMotorDe(aviso.pid, lugar.datos)) {
    const estado = await esperarEstado(lugar, aviso.pid, avisar)
    if (estado?.estado === 'ready' && socketEsSuyo(estado.socket, lugar)) {
      const efimero = argumentosDe(aviso.pid).includes('fsync=off')
      return { pid: aviso.pid, socket: estado.socket, efimero }
    }
    await pararMotor(lugar, aviso.pid)
  }
  await limpiarRestos(lugar, aviso)
  return undefined
}

export async function arrancarMotor(
  lugar: Lugar,
  binarios: Binarios,
  efimero: boolean,
  avisar: (mensaje: string) => void,
): Promise<Motor> {
  const socket = await crearCarpetaDeSocket(lugar)
  const registro = await abrirRegistro(lugar)
  const ajustes = [...AJUSTES, `unix_socket_directories=${socket}`, ...(efimero ? AJUSTES_EFIMEROS : [])]
  // Its own session: the terminal's Ctrl-C does not reach it, we stop it in order.
  const hijo = spawn(binarios.postgres, ['-D', lugar.datos, ...ajustes.flatMap((ajuste) => ['-c', ajuste])], {
    ...comoCuenta(lugar.cuenta),
    detached: true,
    stdio: ['ignore', registro, registro],
  })
  closeSync(registro)
  hijo.unref()
  const fin: { error?: ErrorMotor } = {}
  hijo.on('error', (error) => {
    fin.error = fallaMotor({ codigo: 'motor-no-ejecuta', detalles: { programa: 'postgres', motivo: error.message } })
  })
  hijo.on('exit', () => {
    fin.error = fallaDeRegistro(leer(lugar.registro), {
      ...lugar,
      ruta: lugar.datos,
      cuenta: lugar.cuenta.nombre,
      uid: lugar.cuenta.uid,
    })
  })
  const listo = await esperarEstado(lugar, hijo.pid ?? 0, avisar, () => fin.error !== undefined)
  if (listo?.estado === 'ready' && fin.error === undefined) return { pid: listo.pid, socket, efimero }
  await rm(socket, { recursive: true, force: true })
  throw (
    fin.error ??
    fallaMotor({ codigo: 'arranque-fallido', detalles: { registro: lugar.registro, motivo: 'terminó sin mensaje' } })
  )
}

/** Fast shutdown: clients are cut, everything committed is written. Insists after a minute, and fails if even that is ignored. */
export async function pararMotor(lugar: Lugar, pid: number): Promise<void> {
  const aviso = leerAviso(lugar.datos)
  for (const [senal, segundos] of [
    ['SIGINT', 60],
    ['SIGQUIT', 20],
  ] as const) {
    const limite = Date.now() + segundos * 1000
    if (esMotorDe(pid, lugar.datos)) process.kill(pid, senal)
    while (esMotorDe(pid, lugar.datos) && Date.now() < limite) await pausa(15)
    if (!esMotorDe(pid, lugar.datos)) {
      if (aviso !== undefined) await quitarSocket(aviso.socket, lugar)
      return
    }
  }
  throw fallaMotor({ codigo: 'parada-fallida', detalles: { pid } })
}

type Aviso = { readonly pid: number; readonly socket: string; readonly estado: string }

/** postmaster.pid: process, folder, start, port, socket folder, address, memory key, state. */
function leerAviso(datos: string): Aviso | undefined {
  const lineas = leer(join(datos, 'postmaster.pid')).split('\n')
  if (lineas.length === 1 && lineas[0] === '') return undefined
  return { pid: Math.abs(Number(lineas[0])), socket: lineas[4] ?? '', estado: (lineas[7] ?? '').trim() }
}

/** Waits while the engine starts or recovers from an abrupt end, for as long as it lives, saying so. */
async function esperarEstado(
  lugar: Lugar,
  pid: number,
  avisar: (mensaje: string) => void,
  rendirse = () => !esMotorDe(pid, lugar.datos),
): Promise<Aviso | undefined> {
  const inicio = Date.now()
  let proximo = 2
  while (!rendirse()) {
    const aviso = leerAviso(lugar.datos)
    if (aviso?.pid === pid && (aviso.estado === 'ready' || aviso.estado === 'stopping')) return aviso
    const segundos = Math.floor((Date.now() - inicio) / 1000)
    if (segundos >= proximo) {
      avisar(`La base de datos se está recuperando de un cierre brusco; espere, por favor (${segundos} s)…`)
      proximo = segundos + 5
    }
    await pausa(15)
  }
  return undefined
}

/** What an engine killed with -9 leaves: its helpers, a notice with a number others may now have, and its socket. */
async function limpiarRestos(lugar: Lugar, aviso: Aviso | undefined): Promise<void> {
  for (const [senal, segundos] of [
    [undefined, 3],
    ['SIGQUIT', 5],
    ['SIGKILL', 10],
  ] as const) {
    const restos = procesosDe(lugar.datos)
    if (restos.length === 0) break
    if (senal !== undefined) for (const pid of restos) matar(pid, senal)
    const limite = Date.now() + segundos * 1000
    while (procesosDe(lugar.datos).length > 0 && Date.now() < limite) await pausa(20)
  }
  const [resto] = procesosDe(lugar.datos)
  if (resto !== undefined) throw fallaMotor({ codigo: 'parada-fallida', detalles: { pid: resto } })
  await rm(join(lugar.datos, 'postmaster.pid'), { force: true })
  if (aviso !== undefined) await quitarSocket(aviso.socket, lugar)
}

/** A fresh name each time, so nobody can have prepared it; short, because a socket's path has 107 bytes at most. */
async function crearCarpetaDeSocket(lugar: Lugar): Promise<string> {
  const raices = ['/tmp', tmpdir()].filter((raiz) => existsSync(raiz))
  for (const raiz of raices) {
    if (Buffer.byteLength(join(raiz, 'kpt-XXXXXX', CONEXION)) > LARGO_MAXIMO) continue
    const carpeta = await mkdtemp(join(raiz, 'kpt-')).catch(() => undefined)
    if (carpeta === undefined) continue
    if (lugar.cuenta.ajena) await chown(carpeta, lugar.cuenta.uid, lugar.cuenta.gid)
    return carpeta
  }
  throw fallaMotor({ codigo: 'ruta-larga', detalles: { ruta: raices.at(-1) ?? tmpdir() } })
}

/** Ours: a real folder (no link), of the engine's account, closed to everybody else. */
function socketEsSuyo(carpeta: string, lugar: Lugar): boolean {
  const estado = estadoDe(carpeta)
  const cerrada = estado?.isDirectory() === true && estado.uid === lugar.cuenta.uid && (estado.mode & 0o077) === 0
  return cerrada && estadoDe(join(carpeta, CONEXION))?.isSocket() === true
}

async function quitarSocket(carpeta: string, lugar: Lugar): Promise<void> {
  if (/\/kpt-[A-Za-z0-9]{6}$/.test(carpeta) && estadoDe(carpeta)?.uid === lugar.cuenta.uid) {
    await rm(carpeta, { recursive: true, force: true })
  }
}

async function abrirRegistro(lugar: Lugar): Promise<number> {
  try {
    if (existsSync(lugar.registro)) await rename(lugar.registro, `${lugar.registro}.anterior`)
    const registro = openSync(lugar.registro, 'a', 0o600)
    if (lugar.cuenta.ajena) await chown(lugar.registro, lugar.cuenta.uid, lugar.cuenta.gid)
    return registro
  } catch (error) {
    throw fallaDeDisco(error, lugar.registro, lugar.cuenta.nombre)
  }
}

function matar(pid: number, senal: NodeJS.Signals): void {
  try {
    process.kill(pid, senal)
  } catch {
    // It ended by itself in between.
  }
}

function estadoDe(ruta: string): Stats | undefined {
  return lstatSync(ruta, { throwIfNoEntry: false })
}

function leer(ruta: string): string {
  try {
    return readFileSync(ruta, 'utf8')
  } catch {
    return ''
  }
}
