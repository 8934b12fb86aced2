import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from 'pg'
import { prepararBinarios } from './binarios.ts'
import { conCandado } from './candado.ts'
import { asegurarDatos } from './crear.ts'
import { cuentaPropia } from './cuenta.ts'
import { fallaDeDisco, fallaMotor } from './falla.ts'
import { elegirLugar, type Lugar } from './lugar.ts'
import { arrancarMotor, type Motor, motorEnMarcha, pararMotor } from './motor.ts'
import { asegurarRoles, urlDe } from './roles.ts'
import { anotarUso, usosVivos } from './usos.ts'
import { vigilar } from './vigilar.ts'

export { type ErrorMotor, esFallaMotor } from './falla.ts'
export { urlDe } from './roles.ts'

export type Opciones = {
  /** Folder for the data; created if missing. */
  readonly carpeta: string
  /** For tests: does not wait for the disk, and an abrupt end of the machine may lose the data. */
  readonly efimero?: boolean
  /** Receives what a person should read while waiting; the error output if not given. */
  readonly avisar?: (mensaje: string) => void
}

export type Embebido = {
  readonly urlApp: string
  readonly urlMigracion: string
  readonly urlSuper: string
  readonly socket: string
  /** Folder where the data really are. */
  readonly base: string
  /** Leaves the engine; whoever leaves last stops it. Safe to call twice. */
  cerrar(): Promise<void>
}

/**
 * Opens the PostgreSQL that comes with the program: makes it the first time, joins it if it runs already, cleans up after one
 * that was killed. One engine per folder, whatever the number of processes; failures carry a code (`ErrorMotor`).
 */
export async function openEmbebido(opciones: Opciones): Promise<Embebido> {
  const avisar = opciones.avisar ?? ((mensaje) => process.stderr.write(`${mensaje}\n`))
  const efimero = opciones.efimero ?? false
  const lugar = await elegirLugar(opciones.carpeta, avisar)
  const [motor, uso] = await enTurno(lugar, avisar, async () => {
    const motor = await unirseOArrancar(lugar, efimero, avisar)
    const uso = await anotarUso(lugar.base)
    return [motor, uso] as const
  })
  const guardia = vigilar(lugar, avisar, () => enTurno(lugar, avisar, () => unirseOArrancar(lugar, efimero, avisar)))
  let cierre: Promise<void> | undefined
  return {
    urlApp: urlDe(motor.socket, 'kpt_app', 'kpt'),
    urlMigracion: urlDe(motor.socket, 'kpt_dueno', 'kpt'),
    urlSuper: urlDe(motor.socket, 'postgres', 'postgres'),
    socket: motor.socket,
    base: lugar.base,
    cerrar() {
      cierre ??= guardia.soltar().then(() => enTurno(lugar, avisar, () => dejar(lugar, uso, avisar)))
      return cierre
    },
  }
}

async function unirseOArrancar(lugar: Lugar, efimero: boolean, avisar: (mensaje: string) => void): Promise<Motor> {
  for (;;) {
    const previo = await motorEnMarcha(lugar, avisar)
    if (previo === undefined) break
    if (previo.efimero !== efimero) await exigirSinUso(lugar)
    else if (await responde(previo)) return previo
    await pararMotor(lugar, previo.pid)
  }
  const binarios = await prepararBinarios(lugar)
  await asegurarDatos(lugar, binarios, efimero, avisar)
  const motor = await arrancarMotor(lugar, binarios, efimero, avisar)
  await asegurarRoles(motor.socket)
  return motor
}

/** One that is ending, or was killed this very moment, still looks alive but turns away whoever knocks. */
async function responde(motor: Motor): Promise<boolean> {
  try {
    await asegurarRoles(motor.socket)
    return true
  } catch (error) {
    if (error instanceof DatabaseError && !error.code?.startsWith('57P')) throw error
    return false
  }
}

async function exigirSinUso(lugar: Lugar): Promise<void> {
  const usuarios = await usosVivos(lugar.base)
  if (usuarios.length === 0) return
  throw fallaMotor({ codigo: 'modo-distinto', detalles: { ruta: lugar.datos, usuarios: usuarios.join(', ') } })
}

async function dejar(lugar: Lugar, uso: string, avisar: (mensaje: string) => void): Promise<void> {
  await rm(uso, { force: true })
  if ((await usosVivos(lugar.base)).length > 0) return
  const motor = await motorEnMarcha(lugar, avisar)
  if (motor !== undefined) await pararMotor(lugar, motor.pid)
}

/** One process at a time opens or leaves the engine of a folder. */
async function enTurno<T>(lugar: Lugar, avisar: (mensaje: string) => void, tarea: () => Promise<T>): Promise<T> {
  let avisado = false
  const alEsperar = (pid: number) => {
    if (!avisado) avisar(`Otro proceso (${pid}) está abriendo o cerrando la base de datos; esperando…`)
    avisado = true
  }
  try {
    return await conCandado(join(lugar.base, 'candado'), alEsperar, tarea)
  } catch (error) {
    throw fallaDeDisco(error, lugar.base, cuentaPropia().nombre)
  }
}
