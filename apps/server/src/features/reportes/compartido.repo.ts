// Money of several metas that a person left shared in a corte. Each decision is a row: the last one counts.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { claveCompartido, type DecisionCompartido, type DineroFuente, SIN_DINERO } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

/** The last decision on each amount of a corte. */
export async function findCompartidos(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<DecisionCompartido[]> {
  return decisionesDe(await consultaCompartidos(db, alcance, clave).execute())
}

export function consultaCompartidos(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  return db
    .selectFrom('dinero_compartido')
    .distinctOn('clave')
    .select(['fuente', 'metas', enTexto('comprometido'), enTexto('obligado'), enTexto('pagado')])
    .where((eb) => eb.and(columnasDe(clave)))
    .orderBy('clave')
    .orderBy('n', 'desc')
}

type Pesos = Pick<FilaCompartido, 'comprometido' | 'obligado' | 'pagado'>

function dineroDe({ comprometido, obligado, pagado }: Pesos): DineroFuente | null {
  const dinero = { comprometido, obligado, pagado }
  return Object.values(dinero).some((pesos) => pesos !== null) ? dinero : null
}

/** Every decision of a corte, the last first, with who took it. */
export async function findDecisiones(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('dinero_compartido as d')
    .innerJoin('cuenta as c', 'c.id', 'd.por')
    .select(['d.clave', 'd.n', 'd.fuente', 'd.metas', 'd.motivo', 'd.cruce', 'd.rol', 'd.en', 'c.nombre'])
    .select([enTexto('comprometido'), enTexto('obligado'), enTexto('pagado')])
    .where('d.entidad', '=', clave.entidad)
    .where('d.instrumento', '=', clave.instrumento)
    .where('d.vigencia', '=', clave.vigencia)
    .where('d.corte', '=', clave.corte)
    .orderBy('d.clave')
    .orderBy('d.n', 'desc')
    .execute()
  return filas.map(({ comprometido, obligado, pagado, nombre, rol, ...fila }) => ({
    ...fila,
    dinero: dineroDe({ comprometido, obligado, pagado }),
    autor: { nombre, rol },
  }))
}

type FilaCompartido = Awaited<ReturnType<ReturnType<typeof consultaCompartidos>['executeTakeFirstOrThrow']>>

export function decisionesDe(filas: readonly FilaCompartido[]): DecisionCompartido[] {
  return filas.map(({ fuente, metas, ...pesos }) => ({ fuente, metas, dinero: dineroDe(pesos) }))
}

function enTexto<C extends 'comprometido' | 'obligado' | 'pagado'>(campo: C) {
  return sql<string | null>`trim_scale(${sql.ref(campo)})::text`.as(campo)
}

export type Decision = DecisionCompartido & {
  /** The run from which it comes; null when it comes from none. */
  readonly cruce: number | null
  /** Why it was withdrawn; null otherwise. */
  readonly motivo: string | null
}

type Autor = { readonly cuenta: string; readonly rol: string; readonly en: Instante }

/** For whoever holds the row of the report: two decisions on one amount come one after the other. */
export async function insertCompartido(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { dinero, fuente, metas, cruce, motivo }: Decision,
  { cuenta: por, rol, en }: Autor,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  const suya = { ...columnasDe(clave), clave: claveCompartido({ fuente, metas }) }
  await db
    .insertInto('dinero_compartido')
    .values((eb) => ({
      ...{ ...suya, ...(dinero ?? SIN_DINERO), fuente, metas: [...metas], cruce, motivo, por, rol, en: isoBogota(en) },
      n: eb
        .selectFrom('dinero_compartido')
        .select((s) => sql<number>`coalesce(${s.fn.max('n')}, 0) + 1`.as('n'))
        .where((w) => w.and(suya)),
    }))
    .execute()
}
