import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { urlDe } from '../platform/db/embebido/index.ts'
import { prepararBase } from '../platform/db/preparar.ts'
import { raiz } from '../platform/raiz.ts'

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
    await recibirDesdeSiempre(urlDe(socket, 'kpt_dueno', plantilla))
    await admin.query(`alter database ${plantilla} is_template true`)
    return plantilla
  } finally {
    await admin.end()
  }
}

/** The worlds set their clock in any year of the calendars: for them the system was there before all. */
async function recibirDesdeSiempre(url: string): Promise<void> {
  const cliente = new pg.Client({ connectionString: url })
  cliente.on('error', () => {})
  await cliente.connect()
  await cliente.query(`update cronograma set recibe_desde = '2000-01-01'`)
  await cliente.end()
}

/** Databases of tests that were killed, and templates of contents long gone. Those of a living process are left alone. */
async function dropLeftovers(admin: pg.Client, plantilla: string): Promise<void> {
  const { rows } = await admin.query<{ nombre: string }>(
    `select datname as nombre from pg_database where datname like 'prueba\\_%' or datname like 'kpt\\_plantilla\\_%' order by oid`,
  )
  const pruebas = rows.filter(({ nombre }) => nombre.startsWith('prueba_') && !isAlive(Number(nombre.split('_')[1])))
  const plantillas = rows.filter(({ nombre }) => nombre.startsWith('kpt_plantilla_') && nombre !== plantilla)
  for (const { nombre } of [...pruebas, ...plantillas.slice(0, -PLANTILLAS_QUE_QUEDAN)]) {
    await admin.query(`alter database ${nombre} is_template false`)
    await admin.query(`drop database if exists ${nombre} with (force)`)
  }
}

const PLANTILLAS_QUE_QUEDAN = 3

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Short digest of what these folders of the checkout hold. */
export async function huellaDe(
  carpetas: readonly string[],
  cuenta: (archivo: string) => boolean = () => true,
): Promise<string> {
  const huella = createHash('sha256')
  for (const carpeta of carpetas) {
    const nombres = (await readdir(join(raiz, carpeta), { recursive: true, withFileTypes: true })).filter(
      (e) => e.isFile() && !e.parentPath.includes('node_modules') && cuenta(e.name),
    )
    for (const { parentPath, name } of nombres.sort((a, b) =>
      join(a.parentPath, a.name).localeCompare(join(b.parentPath, b.name)),
    )) {
      huella.update(name).update(await readFile(join(parentPath, name)))
    }
  }
  return huella.digest('hex').slice(0, 12)
}
