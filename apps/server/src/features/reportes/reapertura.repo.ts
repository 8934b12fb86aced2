import type { ClaveReporte } from '@kpt/domain/reportes'
import { isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { AutorActo } from './ajuste.repo.ts'
import { columnasDe } from './reporte.repo.ts'

type Quien = { readonly nombre: string; readonly rol: string }

/** A meta that the entity asked to open while in adjustments, and what was decided. */
export type PeticionDeAbrir = {
  readonly ronda: number
  readonly n: number
  readonly meta: string
  readonly motivo: string
  readonly en: string
  readonly autor: Quien
  readonly decision: {
    readonly concede: boolean
    readonly motivo: string | null
    readonly en: string
    readonly autor: Quien
  } | null
}

/** Of every round, oldest first. */
export async function findPeticionesDeAbrir(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<PeticionDeAbrir[]> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('ajuste_reapertura as r')
    .innerJoin('cuenta as c', 'c.id', 'r.por')
    .leftJoin('ajuste_reapertura_decision as d', (j) =>
      j.on(mismoReporte('d', 'r')).onRef('d.ronda', '=', 'r.ronda').onRef('d.n', '=', 'r.n'),
    )
    .leftJoin('cuenta as p', 'p.id', 'd.por')
    .select(['r.ronda', 'r.n', 'r.meta', 'r.motivo', 'r.en', 'r.rol', 'c.nombre'])
    .select(['d.concede', 'd.motivo as porque', 'd.en as decididaEn', 'd.rol as rolDecide', 'p.nombre as decide'])
    .where('r.entidad', '=', clave.entidad)
    .where('r.instrumento', '=', clave.instrumento)
    .where('r.vigencia', '=', clave.vigencia)
    .where('r.corte', '=', clave.corte)
    .orderBy('r.ronda')
    .orderBy('r.n')
    .execute()
  return filas.map(({ nombre, rol, concede, porque, decididaEn, rolDecide, decide, ...peticion }) => ({
    ...peticion,
    autor: { nombre, rol },
    decision:
      concede === null || decididaEn === null
        ? null
        : { concede, motivo: porque, en: decididaEn, autor: { nombre: decide ?? '', rol: rolDecide ?? '' } },
  }))
}

type Lugar = { readonly ronda: number; readonly n: number }

export async function insertPeticionDeAbrir(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  peticion: Lugar & { readonly meta: string; readonly motivo: string },
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('ajuste_reapertura')
    .values({ ...columnasDe(clave), ...peticion, por: cuenta, rol, en: isoBogota(en) })
    .execute()
}

export async function insertDecisionDeAbrir(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  decision: Lugar & { readonly concede: boolean; readonly motivo: string | null },
  { cuenta, rol, en }: AutorActo,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('ajuste_reapertura_decision')
    .values({ ...columnasDe(clave), ...decision, por: cuenta, rol, en: isoBogota(en) })
    .execute()
}
