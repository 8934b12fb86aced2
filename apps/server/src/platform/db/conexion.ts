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

export function openConexion(url: string, maximo = 20): Conexion {
  const pool = new pg.Pool({
    connectionString: url,
    max: maximo,
    types: tipos,
    options: '-c timezone=America/Bogota -c datestyle=ISO -c random_page_cost=1.1 -c jit=off',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  })
  let cerrada = false
  // Without a listener an idle client whose server goes away takes the process with it.
  pool.on('error', (error) => {
    if (!cerrada) process.stderr.write(`Se perdió una conexión con la base de datos: ${error.message}\n`)
  })
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tablas>({ dialect: new PostgresDialect({ pool: conPreparadas(pool) }) })
  return {
    db,
    pool,
    cerrar: () => {
      cerrada = true
      return db.destroy()
    },
  }
}

function parseCounter(valor: string): number {
  const numero = Number(valor)
  if (!Number.isSafeInteger(numero)) throw new RangeError(`counter out of range: ${valor}`)
  return numero
}
