import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { dentroDe } from '../tablero/index.ts'

type Buscadas = {
  readonly codigos: readonly string[]
  /** Plans whose period reaches this year: those of governments past keep what they had. */
  readonly anio: number
  readonly departamento: string | null
}

export type Afectada = { readonly entidad: string; readonly codigo: string; readonly metas: readonly string[] }

/** Metas of the present plans, in the territory, that hold one of the codes; and the totals of all of them. */
export async function findAfectadas(
  db: Db,
  alcance: Alcance,
  buscadas: Buscadas,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
): Promise<{ filas: Afectada[]; total: number; entidades: number; metas: number }> {
  const suyas = deLosPlanes(db, alcance, buscadas)
  const totales = await suyas
    .select(sql<number>`count(*)::int`.as('total'))
    .select(sql<number>`count(distinct r.entidad)::int`.as('entidades'))
    .select(sql<number>`coalesce(sum(cardinality(r.metas)), 0)::int`.as('metas'))
    .executeTakeFirstOrThrow()
  const filas = await suyas
    .select(['r.entidad', 'r.indicador as codigo', 'r.metas'])
    .orderBy('r.entidad')
    .orderBy('r.indicador')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { ...totales, filas }
}

function deLosPlanes(db: Db, alcance: Alcance, { codigos, anio, departamento }: Buscadas) {
  return db
    .selectFrom('plan_indicador as r')
    .innerJoin('plan as p', (j) =>
      j.onRef('p.entidad', '=', 'r.entidad').onRef('p.periodo_desde', '=', 'r.periodo_desde'),
    )
    .where(sql<boolean>`r.indicador = any (${codigos}::text[])`)
    .where('p.periodo_hasta', '>=', anio)
    .where(dentroDe(alcance))
    .$if(departamento !== null, (q) => q.where(sql<boolean>`left(r.entidad, 2) = ${departamento}`))
}
