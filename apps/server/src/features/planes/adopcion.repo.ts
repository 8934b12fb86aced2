import type { Adopcion } from '@kpt/domain/calendario'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Adopciones = ReadonlyMap<CodigoEntidad, readonly Adopcion[]>

/** The act on file that first adopted the plan of a year; null when none was registered. */
export async function findActoDeAdopcion(db: Db, alcance: Alcance, entidad: CodigoEntidad, anio: number) {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('plan_acto as a')
    .innerJoin('plan as p', (j) =>
      j.onRef('p.entidad', '=', 'a.entidad').onRef('p.periodo_desde', '=', 'a.periodo_desde'),
    )
    .select(['a.tipo', 'a.numero', 'a.fecha'])
    .where('a.entidad', '=', entidad)
    .where('p.periodo_desde', '<=', anio)
    .where('p.periodo_hasta', '>=', anio)
    .orderBy('a.fecha')
    .orderBy('a.n')
    .limit(1)
    .executeTakeFirst()
  return fila ?? null
}

/** When each plan was adopted, by its entity: of one, or of the whole country. The act of a council is public, and so is the day of its date. */
export async function findAdopciones(db: Db, entidad: CodigoEntidad | null): Promise<Adopciones> {
  const filas = await db
    .selectFrom('plan_acto as a')
    .innerJoin('plan as p', (j) =>
      j.onRef('p.entidad', '=', 'a.entidad').onRef('p.periodo_desde', '=', 'a.periodo_desde'),
    )
    .select(['a.entidad', 'p.periodo_desde as desde', 'p.periodo_hasta as hasta'])
    .select((eb) => eb.fn.min<string>('a.fecha').as('fecha'))
    .$if(entidad !== null, (q) => q.where('a.entidad', '=', entidad ?? ''))
    .groupBy(['a.entidad', 'p.periodo_desde', 'p.periodo_hasta'])
    .execute()
  const porEntidad = Map.groupBy(filas, (f) => f.entidad)
  return new Map([...porEntidad].map(([codigo, suyas]) => [codigo, suyas.map(({ entidad: _, ...a }) => a)]))
}
