import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chown, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import { type Aviso, leer, leerAviso } from './aviso.ts'
import type { Binarios } from './binarios.ts'
import { comoCuenta } from './cuenta.ts'
import { type ErrorMotor, fallaDeDisco, fallaDeRegistro, fallaMotor } from './falla.ts'
import type { Lugar } from './lugar.ts'
import { argumentosDe, esMotorDe, matar, terminarProcesosDe } from './proceso.ts'
import { crearCarpetaDeSocket, quitarSocket, recuperarCarpetaDeSocket, socketEsSuyo } from './socket.ts'

export type Motor = { readonly pid: number; readonly socket: string; readonly efimero: boolean }

const AJUSTES = ['listen_addresses=', 'port=5432', 'unix_socket_permissions=0700', 'shared_buffers=128MB'].concat([
  'max_connections=400',
  'timezone=UTC',
  'log_timezone=UTC',
  'logging_collector=off',
  'log_line_prefix=%m [%p] ',
])
/** Tables grow from nothing to a country in seconds: the planner learns of it soon, not after the usual minute. */
const AJUSTES_DURABLES = ['autovacuum_naptime=5s']
const AJUSTES_EFIMEROS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

/** The engine running on these data, if there is one that can be reached; one that cannot is stopped on the way. */
export async function motorEnMarcha(lugar: Lugar, avisar: (mensaje: string) => void): Promise<Motor | undefined> {
  const aviso = leerAviso(lugar.datos)
  if (aviso !== undefined && esMotorDe(aviso.pid, lugar.datos)) {
    const estado = await esperarEstado(lugar, aviso.pid, avisar)
    if (estado?.estado === 'ready' && socketEsSuyo(estado.socket, lugar.cuenta)) {
      const efimero = argumentosDe(aviso.pid).includes('fsync=off')
      return { pid: aviso.pid, socket: estado.socket, efimero }
    }
    await pararMotor(lugar, aviso.pid)
  }
  await limpiarRestos(lugar)
  return undefined
}

/** Cheap: whether the engine's process is there. */
export function hayMotor(lugar: Lugar): boolean {
  const aviso = leerAviso(lugar.datos)
  return aviso !== undefined && esMotorDe(aviso.pid, lugar.datos)
}

export async function arrancarMotor(
  lugar: Lugar,
  binarios: Binarios,
  efimero: boolean,
  avisar: (mensaje: string) => void,
): Promise<Motor> {
  const socket = (await recuperarSocket(lugar)) ?? (await crearCarpetaDeSocket(lugar.cuenta))
  await rm(join(lugar.datos, 'postmaster.pid'), { force: true })
  const registro = await abrirRegistro(lugar)
  const ajustes = [...AJUSTES, `unix_socket_directories=${socket}`, ...(efimero ? AJUSTES_EFIMEROS : AJUSTES_DURABLES)]
  // Its own session: the terminal's Ctrl-C does not reach it, we stop it in order. In the data folder from the first moment,
  // because that is how a running engine is recognised.
  const hijo = spawn(binarios.postgres, ['-D', lugar.datos, ...ajustes.flatMap((ajuste) => ['-c', ajuste])], {
    ...comoCuenta(lugar.cuenta),
    cwd: lugar.datos,
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
  if (!esMotorDe(pid, lugar.datos)) return
  const aviso = leerAviso(lugar.datos)
  for (const [senal, segundos] of [
    ['SIGINT', 60],
    ['SIGQUIT', 20],
  ] as const) {
    const limite = Date.now() + segundos * 1000
    matar(pid, senal)
    while (esMotorDe(pid, lugar.datos) && Date.now() < limite) await pausa(15)
    if (!esMotorDe(pid, lugar.datos)) {
      if (aviso !== undefined) await quitarSocket(aviso.socket, lugar.cuenta)
      return
    }
  }
  throw fallaMotor({ codigo: 'parada-fallida', detalles: { pid } })
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

/** Helpers of an engine killed with -9: they notice and end; one that does not would keep the new engine from starting. */
async function limpiarRestos(lugar: Lugar): Promise<void> {
  const pasos = [
    [undefined, 3],
    ['SIGQUIT', 5],
    ['SIGKILL', 10],
  ] as const
  const [resto] = await terminarProcesosDe(lugar.datos, pasos)
  if (resto !== undefined) throw fallaMotor({ codigo: 'parada-fallida', detalles: { pid: resto } })
}

/** A notice left behind may carry a process number that another program has now: only its folder is of use. */
async function recuperarSocket(lugar: Lugar): Promise<string | undefined> {
  const previo = leerAviso(lugar.datos)?.socket
  return previo === undefined ? undefined : recuperarCarpetaDeSocket(previo, lugar.cuenta)
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
