import type { ClaveReporte } from '@kpt/domain/reportes'
import { isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { AutorActo } from './ajuste.repo.ts'
import { columnasDe } from './reporte.repo.ts'

export type Nivel = 'departamental' | 'dnp'

/** A validation, of one version and by one of the two levels (R4.2). */
export async function insertVeredicto(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  veredicto: { readonly version: number; readonly nivel: Nivel; readonly observaciones: string | null },
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('veredicto')
    .values((eb) => ({
      ...{ ...columnasDe(clave), ...veredicto, por: cuenta, rol, en: isoBogota(en) },
      n: eb
        .selectFrom('veredicto')
        .select((sub) => sub(sub.fn.coalesce(sub.fn.max('n'), sub.lit(0)), '+', 1).as('n'))
        .where((sub) => sub.and({ ...columnasDe(clave), version: veredicto.version, nivel: veredicto.nivel })),
    }))
    .execute()
}

/** Verdicts of a report, newest first. */
export async function findVeredictos(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('veredicto as v')
    .innerJoin('cuenta as c', 'c.id', 'v.por')
    .select(['v.version', 'v.nivel', 'v.observaciones', 'v.en', 'v.rol', 'c.nombre'])
    .where('v.entidad', '=', clave.entidad)
    .where('v.instrumento', '=', clave.instrumento)
    .where('v.vigencia', '=', clave.vigencia)
    .where('v.corte', '=', clave.corte)
    .orderBy('v.en', 'desc')
    .execute()
  return filas.map(({ nombre, rol, nivel, ...resto }) => ({ ...resto, nivel: nivel as Nivel, autor: { nombre, rol } }))
}
