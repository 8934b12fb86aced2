// Gives a name to the statements that repeat, so that the database reads and plans each of them once for each connection: a third of its
// work otherwise, in a request of many small statements.
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** Before a statement has come this often, naming it would only fill the memory of the database. */
const VECES = 20
/** The program has some two hundred; lists of changing length make more, and stay without a name. */
const CABEN = 200

/** The pool as Kysely sees it. */
export function conPreparadas(pool: pg.Pool): PostgresPool {
  const nombreDe = crearNombres()
  const vistos = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    connect: async () => {
      const cliente = await pool.connect()
      const visto = vistos.get(cliente) ?? conNombres(cliente, nombreDe)
      vistos.set(cliente, visto)
      return visto
    },
    end: () => pool.end(),
    options: pool.options,
  }
}

type NombreDe = (texto: string) => string | undefined

function crearNombres(): NombreDe {
  const veces = new Map<string, number>()
  const nombres = new Map<string, string>()
  return (texto) => {
    const nombre = nombres.get(texto)
    if (nombre !== undefined || nombres.size >= CABEN) return nombre
    const van = (veces.get(texto) ?? 0) + 1
    if (van <= VECES) veces.size < CABEN * 10 && veces.set(texto, van)
    else {
      veces.delete(texto)
      nombres.set(texto, `repetida-${nombres.size + 1}`)
    }
    return undefined
  }
}

function conNombres(cliente: pg.PoolClient, nombreDe: NombreDe): PostgresPoolClient {
  let rancia = false
  const query = async (text: string, values: readonly unknown[]) => {
    const name = values.length === 0 ? undefined : nombreDe(text)
    try {
      return await cliente.query({ ...(name === undefined ? {} : { name }), text, values: [...values] })
    } catch (error) {
      rancia ||= isRancia(error)
      throw error
    }
  }
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destruir) => cliente.release(destruir || rancia),
  }
}

/** A table changed under a statement already planned (another version of the program migrated): the connection starts anew. */
function isRancia(error: unknown): boolean {
  return ['0A000', '26000'].includes((error as { code?: string }).code ?? '')
}
