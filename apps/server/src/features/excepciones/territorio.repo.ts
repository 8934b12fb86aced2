// Whose requests somebody may read: the entity its own and those of its department, the gobernación its territory's, the country everybody's.
import { type ExpressionBuilder, sql } from 'kysely'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import type { Alcance } from '../../platform/http/index.ts'

export function enTerritorio(_: ExpressionBuilder<{ e: Tablas['excepcion'] }, 'e'>, { territorio }: Alcance) {
  switch (territorio.clase) {
    case 'nacional':
      return sql<boolean>`true`
    case 'entidad':
      return sql<boolean>`(e.entidad = ${territorio.codigo} and e.alcance = 'entidad'
        or e.alcance = 'departamento' and e.entidad = left(${territorio.codigo}, 2))`
    // The report of the gobernación itself is not among what it accompanies (R4.4).
    case 'departamento':
      return sql<boolean>`(e.alcance = 'departamento' and e.entidad = ${territorio.codigo}
        or e.alcance = 'entidad' and length(e.entidad) = 5 and left(e.entidad, 2) = ${territorio.codigo})`
  }
}
