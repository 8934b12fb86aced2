// What an act reads at one moment, and what it writes at its end, go to the database as one statement: each one that goes alone costs both
// sides another journey.
import { type Compilable, ExpressionWrapper, type OperationNodeSource, type RawBuilder, sql } from 'kysely'
import type { Db } from './conexion.ts'

/** A write still to be sent. */
export type Escritura = OperationNodeSource

/**
 * Every write sees the tables as they were before all of them, and may read what another returns by its name. Keys between them are
 * looked at when all are done.
 */
export async function enUnaSentencia(db: Db, escrituras: Readonly<Record<string, Escritura>>): Promise<void> {
  const partes = Object.entries(escrituras).map(
    ([nombre, escritura]) => sql`${sql.ref(nombre)} as (${new ExpressionWrapper(escritura.toOperationNode())})`,
  )
  await sql`with ${sql.join(partes)} select`.execute(db)
}

/** The rows of a query as one value of another; what JSON does not have (instants, bytes) must be asked for as text. */
export function comoLista<F>(consulta: OperationNodeSource & Compilable<F>): RawBuilder<F[]> {
  return sql<F[]>`(select coalesce(json_agg(f), '[]') from (${new ExpressionWrapper(consulta.toOperationNode())}) f)`
}
