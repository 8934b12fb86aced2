// The versions that count in a corte, within the territory granted: where every reading of a board begins.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

/** A corte of an instrument, whoever reports it. */
export type ClaveCorte = Omit<ClaveReporte, 'entidad'>

/** The reports `r` of a corte. */
export function reportesDelCorte(db: Db, alcance: Alcance, { instrumento, vigencia, corte }: ClaveCorte) {
  return db
    .selectFrom('reporte as r')
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
    .where(dentroDe(alcance))
}

/** A corte of which figures are asked. `arrastra`: of who missed it, the last one of the same vigencia stands. */
export type CorteQueVale = ClaveCorte & { readonly arrastra?: boolean }

/** The reports `r` whose figures stand at a corte: those of the corte itself and, of who missed it, the last ones of the vigencia before it. */
export function reportesQueValen(db: Db, alcance: Alcance, { arrastra = false, ...corte }: CorteQueVale) {
  if (!arrastra || corte.corte === 1) return reportesDelCorte(db, alcance, corte).where('r.vigente', 'is not', null)
  return db
    .selectFrom('reporte as r')
    .where('r.instrumento', '=', corte.instrumento)
    .where('r.vigencia', '=', corte.vigencia)
    .where('r.corte', '<=', corte.corte)
    .where('r.vigente', 'is not', null)
    .where(dentroDe(alcance))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reporte as s')
            .whereRef('s.entidad', '=', 'r.entidad')
            .where('s.instrumento', '=', corte.instrumento)
            .where('s.vigencia', '=', corte.vigencia)
            .whereRef('s.corte', '>', 'r.corte')
            .where('s.corte', '<=', corte.corte)
            .where('s.vigente', 'is not', null)
            .select(sql`1`.as('uno')),
        ),
      ),
    )
}

/** That a row of another table belongs to the version that counts of the report `r`: of the version itself, of a verdict, of a contribution. */
export function deLaQueCuenta(alias: 'a' | 'v'): RawBuilder<boolean> {
  const columnas = ['entidad', 'instrumento', 'vigencia', 'corte', 'version'].map((c) => sql.ref(`${alias}.${c}`))
  return sql`(${sql.join(columnas)}) = (r.entidad, r.instrumento, r.vigencia, r.corte, r.vigente)`
}

/** The territory that was granted: an entity, the municipalities of a department (never the department itself), or the country. */
export function dentroDe({ territorio }: Alcance): RawBuilder<boolean> {
  if (territorio.clase === 'nacional') return sql`true`
  if (territorio.clase === 'entidad') return sql`r.entidad = ${territorio.codigo}`
  return sql`(left(r.entidad, 2) = ${territorio.codigo} and length(r.entidad) = 5)`
}
