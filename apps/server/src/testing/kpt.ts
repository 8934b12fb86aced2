// The command line as an operator runs it: another process, over the database of the test.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { raiz } from '../platform/raiz.ts'
import type { Mundo } from './mundo.ts'

const MAIN = join(raiz, 'apps/server/src/cli/main.ts')

/** Of the commands that need no database: nobody answers at the one that they are given. Several may run at once. */
export function kptSinBase(...argumentos: string[]): Promise<Salida> {
  return correr(argumentos, { ...process.env, DATABASE_URL: 'postgresql://nadie@127.0.0.1:1/nada' })
}

type Salida = {
  readonly codigo: number
  /** The standard output as it is, and read where it is JSON. */
  readonly salida: string
  readonly json: Record<string, unknown>
  readonly mensajes: string
}

/** `carpeta`: where the program keeps its files. */
export function kptEn(mundo: Mundo, carpeta: string, argumentos: readonly string[]): Promise<Salida> {
  const env = {
    ...process.env,
    DATABASE_URL: mundo.servicios.conexion.pool.options.connectionString,
    DATABASE_MIGRATION_URL: mundo.urlMigracion,
    KPT_ARCHIVOS: join(carpeta, 'archivos'),
  }
  return correr(argumentos, env)
}

function correr(argumentos: readonly string[], env: NodeJS.ProcessEnv): Promise<Salida> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...argumentos], { env, maxBuffer: 1 << 26 }, (error, salida, mensajes) =>
      resolve({
        codigo: error ? Number(error.code) : 0,
        salida,
        json: salida.startsWith('{') ? JSON.parse(salida) : {},
        mensajes,
      }),
    )
  })
}
