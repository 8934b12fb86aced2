import { isoBogota } from '@kpt/domain/shared'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tablas } from './filas.gen.ts'
import { conPreparadas } from './preparadas.ts'

/** The database as every repo sees it: the pool, or the transaction of one request. */
export type Db = Kysely<Tablas> | Transaction<Tablas>
export type { Transaction }

export type Conexion = {
  readonly db: Kysely<Tablas>
  readonly pool: pg.Pool
  /**
   * For the one statement that saves what people type. It is so large that planning it costs three times its work, and PostgreSQL, which
   * cannot foresee that, would plan it at every execution: here it is planned once for each connection.
   */
  readonly poolDeGuardar: pg.Pool
  cerrar(): Promise<void>
}

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins

// Dates stay text, instants become ISO text of Bogotá, counters become numbers; numeric stays exact text, as pg gives it.
const tipos: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, formato?: 'text' | 'binary') => {
    if (oid === DATE) return (valor: string) => valor
    if (oid === TIMESTAMPTZ) return (valor: string) => isoBogota(Date.parse(valor))
    if (oid === INT8) return parseCounter
    return pg.types.getTypeParser(oid, formato as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

const OPCIONES = '-c timezone=America/Bogota -c datestyle=ISO -c random_page_cost=1.1 -c jit=off'
const PARA_GUARDAR = 8

export function openConexion(url: string, maximo = 20): Conexion {
  let cerrada = false
  const pool = openPool(url, maximo, OPCIONES, () => cerrada)
  const poolDeGuardar = openPool(url, PARA_GUARDAR, `${OPCIONES} -c plan_cache_mode=force_generic_plan`, () => cerrada)
  const db = new Kysely<Tablas>({ dialect: new PostgresDialect({ pool: conPreparadas(pool) }) })
  return {
    db,
    pool,
    poolDeGuardar,
    cerrar: async () => {
      cerrada = true
      await poolDeGuardar.end()
      await db.destroy()
    },
  }
}

function openPool(url: string, maximo: number, options: string, cerrada: () => boolean): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: maximo,
    types: tipos,
    options,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  })
  // Without a listener an idle client whose server goes away takes the process with it.
  pool.on('error', (error) => {
    if (!cerrada()) process.stderr.write(`Se perdió una conexión con la base de datos: ${error.message}\n`)
  })
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

function parseCounter(valor: string): number {
  const numero = Number(valor)
  if (!Number.isSafeInteger(numero)) throw new RangeError(`counter out of range: ${valor}`)
  return numero
}
