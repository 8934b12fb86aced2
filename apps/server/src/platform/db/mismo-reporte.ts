import { type RawBuilder, sql } from 'kysely'

const CLAVE = ['entidad', 'instrumento', 'vigencia', 'corte'] as const

/** Two tables, by their names in the query, speak of the same report: the natural key that every part of one carries. */
export function mismoReporte(una: string, otra: string): RawBuilder<boolean> {
  const iguales = CLAVE.map((columna) => sql`${sql.ref(`${una}.${columna}`)} = ${sql.ref(`${otra}.${columna}`)}`)
  return sql<boolean>`(${sql.join(iguales, sql` and `)})`
}
