// Whose requests somebody may read: the entity its own, the gobernación those of its municipalities, the country everybody's.
import { sql } from 'kysely'
import type { Alcance } from '../../platform/http/index.ts'

/** Over a table `e` with a column `entidad`. */
export function enTerritorio({ territorio }: Alcance) {
  switch (territorio.clase) {
    case 'nacional':
      return sql<boolean>`true`
    case 'entidad':
      return sql<boolean>`e.entidad = ${territorio.codigo}`
    // The plan of the gobernación itself is not among what it accompanies (R4.4).
    case 'departamento':
      return sql<boolean>`(length(e.entidad) = 5 and left(e.entidad, 2) = ${territorio.codigo})`
  }
}
