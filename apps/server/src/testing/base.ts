import pg from 'pg'
import { urlDe } from '../platform/db/embebido/index.ts'

export type Motor = { readonly urlSuper: string; readonly socket: string; readonly plantilla: string }

let cuenta = 0

/** A database of its own for one test file: a copy of the template. `borrar` drops it. */
export async function crearBase(
  motor: Motor,
): Promise<{ urlApp: string; urlMigracion: string; borrar(): Promise<void> }> {
  cuenta += 1
  const nombre = `prueba_${process.pid}_${cuenta}_${Math.random().toString(36).slice(2, 8)}`
  await enAdmin(motor, (admin) => admin.query(`create database ${nombre} template ${motor.plantilla} owner kpt_dueno`))
  return {
    urlApp: urlDe(motor.socket, 'kpt_app', nombre),
    urlMigracion: urlDe(motor.socket, 'kpt_dueno', nombre),
    borrar: () => enAdmin(motor, (admin) => admin.query(`drop database if exists ${nombre} with (force)`)),
  }
}

async function enAdmin(motor: Motor, tarea: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: motor.urlSuper })
  admin.on('error', () => {})
  await admin.connect()
  try {
    await tarea(admin)
  } finally {
    await admin.end()
  }
}
