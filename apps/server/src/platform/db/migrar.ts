import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { raiz } from '../raiz.ts'

export type Migracion = { readonly nombre: string; readonly sql: string; readonly sha256: string }

const CANDADO = 7_152_1994

/** Migrations of the checkout, in order of their names. */
export async function leerMigraciones(carpeta = join(raiz, 'db/migrations')): Promise<Migracion[]> {
  const nombres = (await readdir(carpeta)).filter((nombre) => nombre.endsWith('.sql')).sort()
  return Promise.all(
    nombres.map(async (nombre) => {
      const sql = await readFile(join(carpeta, nombre), 'utf8')
      return { nombre, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to the schema of this checkout, forward only, each file in its transaction, one process at a time; then
 * runs `despues` (seed, grants) under the same lock. Throws when the database holds a migration that is not here or differs.
 */
export async function migrar(
  url: string,
  despues: (cliente: pg.Client) => Promise<void>,
  avisar: (texto: string) => void = () => {},
): Promise<{ aplicadas: string[] }> {
  const cliente = new pg.Client({ connectionString: url, options: '-c timezone=America/Bogota -c datestyle=ISO' })
  cliente.on('error', () => {})
  await cliente.connect()
  try {
    await cliente.query('select pg_advisory_lock($1)', [CANDADO])
    // Where owner and application are one role, `darPermisos` left its own tables closed to it.
    await cliente.query('grant all on all tables in schema public to current_user')
    const aplicadas = await aplicarPendientes(cliente, await leerMigraciones(), avisar)
    await despues(cliente)
    return { aplicadas }
  } finally {
    await cliente.end()
  }
}

async function aplicarPendientes(
  cliente: pg.Client,
  migraciones: Migracion[],
  avisar: (texto: string) => void,
): Promise<string[]> {
  await cliente.query(
    'create table if not exists migracion (nombre text primary key, sha256 text not null, aplicada_en timestamptz not null default now())',
  )
  const { rows } = await cliente.query<{ nombre: string; sha256: string }>('select nombre, sha256 from migracion')
  const hechas = new Map(rows.map((fila) => [fila.nombre, fila.sha256]))
  assertKnown(hechas, migraciones)
  const pendientes = migraciones.filter((m) => !hechas.has(m.nombre))
  for (const [i, migracion] of pendientes.entries()) {
    avisar(`Actualizando la base de datos (${i + 1}/${pendientes.length}): ${migracion.nombre}`)
    await aplicar(cliente, migracion)
  }
  return pendientes.map((m) => m.nombre)
}

async function aplicar(cliente: pg.Client, migracion: Migracion): Promise<void> {
  await cliente.query('begin')
  try {
    await cliente.query(migracion.sql)
    await cliente.query('insert into migracion (nombre, sha256) values ($1, $2)', [migracion.nombre, migracion.sha256])
    await cliente.query('commit')
  } catch (error) {
    await cliente.query('rollback')
    throw new Error(`La migración ${migracion.nombre} falló: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

function assertKnown(hechas: Map<string, string>, migraciones: Migracion[]): void {
  const aqui = new Map(migraciones.map((m) => [m.nombre, m.sha256]))
  for (const [nombre, sha256] of hechas) {
    if (!aqui.has(nombre)) {
      throw new Error(
        `La base de datos es de una versión más nueva del programa (tiene ${nombre}). Actualice el programa.`,
      )
    }
    if (aqui.get(nombre) !== sha256) {
      throw new Error(
        `La migración ${nombre} ya aplicada no es la misma de este programa. No se cambia una migración publicada.`,
      )
    }
  }
}
