import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Mundo } from './mundo.ts'

export type Corrida = { readonly codigo: number; readonly salida: string; readonly mensajes: string }

/** The command line, as another process; over the database of a world, or over none. */
export function kpt(argumentos: readonly string[], mundo?: Mundo): Promise<Corrida> {
  const base = mundo && {
    DATABASE_URL: mundo.servicios.conexion.pool.options.connectionString,
    DATABASE_MIGRATION_URL: mundo.urlMigracion,
  }
  const env = { ...process.env, DATABASE_URL: 'postgres://nadie@127.0.0.1:1/ninguna', ...base }
  const main = join(import.meta.dirname, '../cli/main.ts')
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...argumentos], { env, maxBuffer: 1 << 26 }, (error, salida, mensajes) => {
      resolve({ codigo: error ? Number(error.code) : 0, salida, mensajes })
    })
  })
}
