import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbebido, urlDe } from '../platform/db/embebido/index.ts'
import { prepararBase } from '../platform/db/preparar.ts'
import { raiz } from '../platform/raiz.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Real PostgreSQL of the tests and the name of the database that each test copies. */
    motor: { urlSuper: string; socket: string; plantilla: string }
  }
}

/** Starts the engine of the tests once and leaves a template database, migrated and seeded, that every test file copies. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const motor = await openEmbebido({ carpeta: join(raiz, '.kpt/pruebas'), efimero: true })
  const plantilla = await prepararPlantilla(motor.urlSuper, motor.socket)
  project.provide('motor', { urlSuper: motor.urlSuper, socket: motor.socket, plantilla })
  return () => motor.cerrar()
}

/** Name of a database with this checkout's schema and seed; made once per content. */
export async function prepararPlantilla(urlSuper: string, socket: string): Promise<string> {
  const plantilla = `kpt_plantilla_${await huellaDe(['db/migrations', 'db/seed', 'apps/server/src/platform/db'])}`
  const admin = new pg.Client({ connectionString: urlSuper })
  admin.on('error', () => {})
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(1994)')
    await dropLeftovers(admin, plantilla)
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
      plantilla,
    ])
    if (rowCount) return plantilla
    await admin.query(`drop database if exists ${plantilla}`)
    await admin.query(`create database ${plantilla} template kpt owner kpt_dueno`)
    await prepararBase(urlDe(socket, 'kpt_dueno', plantilla), urlDe(socket, 'kpt_app', plantilla))
    await admin.query(`alter database ${plantilla} is_template true`)
    return plantilla
  } finally {
    await admin.end()
  }
}

/** Databases of tests that were killed, and templates of other contents. */
async function dropLeftovers(admin: pg.Client, plantilla: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database d where (datname like 'prueba_%' or (datname like 'kpt_plantilla_%' and datname <> $1))
     and not exists (select 1 from pg_stat_activity a where a.datname = d.datname)`,
    [plantilla],
  )
  for (const { datname } of rows) {
    if (datname.startsWith('kpt_plantilla_')) await admin.query(`alter database ${datname} is_template false`)
    await admin.query(`drop database if exists ${datname}`)
  }
}

async function huellaDe(carpetas: string[]): Promise<string> {
  const huella = createHash('sha256')
  for (const carpeta of carpetas) {
    const nombres = (await readdir(join(raiz, carpeta), { recursive: true, withFileTypes: true })).filter((e) =>
      e.isFile(),
    )
    for (const { parentPath, name } of nombres.sort((a, b) =>
      join(a.parentPath, a.name).localeCompare(join(b.parentPath, b.name)),
    )) {
      huella.update(name).update(await readFile(join(parentPath, name)))
    }
  }
  return huella.digest('hex').slice(0, 12)
}
