// The cortes of several vigencias in one reading: who sent, and what their versions add.
import { type Cuentas, sumarCuentas } from '@kpt/domain/seguimiento'
import type { Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type Quienes, son, sumas } from './sumas.repo.ts'
import { dentroDe } from './vigentes.repo.ts'

export type Tramo = { readonly instrumento: string; readonly desde: number; readonly hasta: number }

/** `2026/3`: how a corte is named within an instrument. */
export function nombreCorte(vigencia: number, corte: number): string {
  return `${vigencia}/${corte}`
}

/** By corte, when each entity sent the report that answers the duty. One row a corte: eighteen thousand would take longer to read than to find. */
export async function findEnvios(
  db: Db,
  alcance: Alcance,
  { instrumento, desde, hasta }: Tramo,
): Promise<ReadonlyMap<string, ReadonlyMap<CodigoEntidad, Instante>>> {
  const filas = await db
    .selectFrom('reporte as r')
    .select(['r.vigencia', 'r.corte'])
    .select(
      sql<string>`string_agg(r.entidad || ' ' || (extract(epoch from r.primer_envio_en) * 1000)::bigint, ',')`.as(
        'envios',
      ),
    )
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '>=', desde)
    .where('r.vigencia', '<=', hasta)
    .where('r.primer_envio_en', 'is not', null)
    .where(dentroDe(alcance))
    .groupBy(['r.vigencia', 'r.corte'])
    .execute()
  return new Map(
    filas.map(({ vigencia, corte, envios }) => [
      nombreCorte(vigencia, corte),
      new Map(envios.split(',').map(leerEnvio)),
    ]),
  )
}

function leerEnvio(texto: string): [CodigoEntidad, Instante] {
  const blanco = texto.indexOf(' ')
  return [texto.slice(0, blanco), Number(texto.slice(blanco + 1))]
}

export type SumaDeGrupo = {
  readonly cuentas: Cuentas
  /** Entities that missed the corte, and are in the sum with the last figures of the vigencia. */
  readonly sinActualizar: number
}
type PorCorte = ReadonlyMap<string, ReadonlyMap<CodigoEntidad, SumaDeGrupo>>

/** Whose contributions are added, and how. `ajenas`: entities that reported a vigencia that is not theirs. */
export type QueSuma = {
  readonly por: 'departamento' | 'entidad'
  readonly quienes: Quienes
  readonly ajenas: readonly { readonly entidad: CodigoEntidad; readonly vigencia: number }[]
  /** Cortes with data already: of who missed one of them, the last figures of the vigencia stand. */
  readonly arrastran: readonly { readonly vigencia: number; readonly corte: number }[]
}

/** By corte and group, what stands: the versions of the corte itself and, of who missed it, the last ones of the vigencia before it. */
export async function sumTendencia(db: Db, alcance: Alcance, tramo: Tramo, que: QueSuma): Promise<PorCorte> {
  const propias = await sumarPropias(db, alcance, tramo, que)
  const arrastradas = await sumarArrastradas(db, alcance, tramo, que)
  const porCorte = new Map<string, Map<CodigoEntidad, SumaDeGrupo>>()
  for (const { vigencia, corte, grupo, sinActualizar, ...cuentas } of [...propias, ...arrastradas]) {
    const nombre = nombreCorte(vigencia, corte)
    const suyas = porCorte.get(nombre) ?? new Map<CodigoEntidad, SumaDeGrupo>()
    porCorte.set(nombre, suyas)
    const una = suyas.get(grupo)
    suyas.set(grupo, {
      cuentas: una ? sumarCuentas([una.cuentas, cuentas]) : cuentas,
      sinActualizar: (una?.sinActualizar ?? 0) + sinActualizar,
    })
  }
  return porCorte
}

function sumarPropias(db: Db, alcance: Alcance, tramo: Tramo, que: QueSuma) {
  const cuentan = queCuentan(db, alcance, tramo, que).select(['r.entidad', 'r.vigencia', 'r.corte', 'r.vigente'])
  return (
    db
      .selectFrom('reporte_aporte as a')
      .where('a.instrumento', '=', tramo.instrumento)
      .where('a.dimension', '=', sql.lit('plan'))
      .where('a.vigencia', '>=', tramo.desde)
      .where('a.vigencia', '<=', tramo.hasta)
      // A `case` keeps it from becoming a join: the planner, who expects one row of eighteen thousand, would go through them over and over.
      .where(sql<boolean>`case when (a.entidad, a.vigencia, a.corte, a.version) in (${cuentan}) then true end`)
      .select(['a.vigencia', 'a.corte', grupoDe(que).as('grupo'), sql<number>`0`.as('sinActualizar')])
      .select(sumas)
      .groupBy(['a.vigencia', 'a.corte', grupoDe(que)])
      .execute()
  )
}

/** One row of contributions for each corte that an entity missed after sending another of the same vigencia: few, found by their key. */
async function sumarArrastradas(db: Db, alcance: Alcance, tramo: Tramo, que: QueSuma) {
  const { arrastran } = que
  if (arrastran.length === 0) return []
  const siguiente = sql<number | null>`lead(r.corte) over (partition by r.entidad, r.vigencia order by r.corte)`
  const cuentan = queCuentan(db, alcance, tramo, que)
    .where('r.vigente', 'is not', null)
    .select(['r.entidad', 'r.vigencia', 'r.corte', 'r.vigente', siguiente.as('siguiente')])
  const cortes = sql<{ vigencia: number; corte: number }>`unnest(
    ${arrastran.map((c) => c.vigencia)}::int[], ${arrastran.map((c) => c.corte)}::int[])`
  return db
    .selectFrom(cuentan.as('v'))
    .innerJoin(cortes.as<'c'>(sql`c (vigencia, corte)`), (j) =>
      j
        .onRef('c.vigencia', '=', 'v.vigencia')
        .onRef('c.corte', '>', 'v.corte')
        .on(sql<boolean>`c.corte < coalesce(v.siguiente, 1000)`),
    )
    .innerJoin('reporte_aporte as a', (j) =>
      j
        .on('a.instrumento', '=', tramo.instrumento)
        .on(sql<boolean>`(a.entidad, a.vigencia, a.corte, a.version) = (v.entidad, v.vigencia, v.corte, v.vigente)`)
        .on('a.dimension', '=', sql.lit('plan')),
    )
    .select(['c.vigencia', 'c.corte', grupoDe(que).as('grupo'), sql<number>`count(*)`.as('sinActualizar')])
    .select(sumas)
    .groupBy(['c.vigencia', 'c.corte', grupoDe(que)])
    .execute()
}

function grupoDe({ por }: QueSuma) {
  return por === 'entidad' ? sql<string>`a.entidad` : sql<string>`left(a.entidad, 2)`
}

/** The reports of the period whose version that counts is added. */
function queCuentan(db: Db, alcance: Alcance, { instrumento, desde, hasta }: Tramo, { quienes, ajenas }: QueSuma) {
  const suyos = db
    .selectFrom('reporte as r')
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '>=', desde)
    .where('r.vigencia', '<=', hasta)
    .where(dentroDe(alcance))
    .where(son(quienes))
  if (ajenas.length === 0) return suyos
  const pares = sql`unnest(${ajenas.map((a) => a.entidad)}::text[], ${ajenas.map((a) => a.vigencia)}::int[])`
  return suyos.where(
    sql<boolean>`not exists (select from ${pares} x (e, v) where (x.e, x.v) = (r.entidad, r.vigencia))`,
  )
}
