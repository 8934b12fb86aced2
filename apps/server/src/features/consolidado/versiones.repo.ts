// What a consolidated book says of each version that counts, besides its figures.
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import {
  type ClaveCorte,
  type CorteQueVale,
  deLaQueCuenta,
  reportesDelCorte,
  reportesQueValen,
} from '../tablero/index.ts'

export type VersionVigente = {
  /** An earlier one than the book's when the entity missed that of the book. */
  readonly corte: number
  readonly version: number
  readonly recibo: string
  readonly sha256: string
  readonly planVersion: number
  readonly metodologia: string
}

/** The version that counts, by entity: of who missed the corte, the one that the board adds in its place. */
export async function findVigentes(
  db: Db,
  alcance: Alcance,
  clave: CorteQueVale,
): Promise<Map<CodigoEntidad, VersionVigente>> {
  const filas = await reportesQueValen(db, alcance, clave)
    .innerJoin('reporte_version as v', (j) => j.on(deLaQueCuenta('v')))
    .select(['r.entidad', 'r.corte', 'v.version', 'v.recibo', 'v.sha256', 'v.plan_version', 'v.metodologia'])
    // What answers a questionnaire names none.
    .$narrowType<{ plan_version: number; metodologia: string }>()
    .execute()
  return new Map(
    filas.map(({ entidad, sha256, plan_version, ...resto }) => [
      entidad,
      { ...resto, sha256: sha256.toString('hex'), planVersion: plan_version },
    ]),
  )
}

export type Veredictos = { readonly departamental: string | null; readonly dnp: string | null }

/** When each level validated the version that counts, by entity (R4.2). */
export async function findVeredictosDelCorte(
  db: Db,
  alcance: Alcance,
  clave: ClaveCorte,
): Promise<Map<CodigoEntidad, Veredictos>> {
  const filas = await reportesDelCorte(db, alcance, clave)
    .innerJoin('veredicto as v', (j) => j.on(deLaQueCuenta('v')))
    .select(['r.entidad', 'v.nivel', 'v.en'])
    .orderBy('v.en')
    .execute()
  const veredictos = new Map<CodigoEntidad, Veredictos>()
  for (const { entidad, nivel, en } of filas) {
    const previos = veredictos.get(entidad) ?? { departamental: null, dnp: null }
    veredictos.set(entidad, nivel === 'dnp' ? { ...previos, dnp: en } : { ...previos, departamental: en })
  }
  return veredictos
}
