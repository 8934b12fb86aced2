import type { Adopcion } from '@kpt/domain/calendario'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'

export type Adopciones = ReadonlyMap<CodigoEntidad, readonly Adopcion[]>

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
