// What the radar counted, by entity and corte, and what it foresaw.
import type { CuentaDelDia, Mirada } from '@kpt/domain/calendario'
import { type Fecha, fechaEn, type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type ClaveCorte, dentroDe } from '../tablero/index.ts'

export type Cuenta = {
  readonly requeridas: number | null
  readonly completas: number
  readonly ultima: Instante | null
  readonly en: Instante
  /** The last count up to the day asked for; null while it was zero. */
  readonly antes: CuentaDelDia | null
}

/** Counts of a corte, each with how many there were at the end of a day: the start of the window in which the pace is measured. */
export async function findCuentas(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: ClaveCorte,
  dia: Fecha,
): Promise<ReadonlyMap<CodigoEntidad, Cuenta>> {
  const filas = await db
    .selectFrom('radar_cuenta as r')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('radar_dia as d')
          .select(['d.fecha', 'd.completas'])
          .where('d.instrumento', '=', instrumento)
          .where('d.vigencia', '=', vigencia)
          .where('d.corte', '=', corte)
          .whereRef('d.entidad', '=', 'r.entidad')
          .where('d.fecha', '<=', dia)
          .orderBy('d.fecha', 'desc')
          .limit(1)
          .as('antes'),
      (j) => j.onTrue(),
    )
    .select(['r.entidad', 'r.requeridas', 'r.completas', 'r.ultima', 'r.en'])
    .select(['antes.fecha', 'antes.completas as tenia'])
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
    .where(dentroDe(alcance))
    .execute()
  return new Map(
    filas.map(({ entidad, ultima, en, fecha, tenia, ...cuenta }) => [
      entidad,
      {
        ...cuenta,
        ...{ ultima: ultima === null ? null : instanteDe(ultima), en: instanteDe(en) },
        antes: fecha === null || tenia === null ? null : { fecha, completas: tenia },
      },
    ]),
  )
}

export type PorMirar = { readonly entidad: CodigoEntidad; readonly cadena: number; readonly mirada: Mirada | null }

/**
 * Those in whose chain of audit something was written since they were counted, or that never were. Every saving leaves its link there, so
 * one row of each entity tells it, and whoever saves has nothing more to write.
 */
export async function findPorMirar(
  db: Db,
  { instrumento, vigencia, corte }: ClaveCorte,
  entidades: readonly CodigoEntidad[],
): Promise<PorMirar[]> {
  const filas = await db
    .selectFrom(sql<{ entidad: string }>`unnest(${entidades}::text[])`.as<'e'>(sql`e (entidad)`))
    .leftJoin('auditoria_cabeza as a', 'a.cadena', 'e.entidad')
    .leftJoin('radar_cuenta as r', (j) =>
      j
        .onRef('r.entidad', '=', 'e.entidad')
        .on('r.instrumento', '=', instrumento)
        .on('r.vigencia', '=', vigencia)
        .on('r.corte', '=', corte),
    )
    .select(['e.entidad', 'r.completas', 'r.en'])
    .select(sql<number>`coalesce(a.n, 0)`.as('cadena'))
    .where((eb) => eb.or([eb('r.cadena', 'is', null), eb('r.cadena', '<', sql<number>`coalesce(a.n, 0)`)]))
    .orderBy('e.entidad')
    .execute()
  return filas.map(({ entidad, cadena, completas, en }) => ({
    ...{ entidad, cadena: Number(cadena) },
    mirada: completas === null || en === null ? null : { fecha: fechaEn(instanteDe(en)), completas },
  }))
}

export type CuentaNueva = Pick<Cuenta, 'requeridas' | 'completas' | 'ultima' | 'en'> & {
  readonly entidad: CodigoEntidad
  readonly cadena: number
  readonly dias: readonly CuentaDelDia[]
}

/** Keeps a count and the days that it adds, unless another server kept a later one meanwhile. `db` is a transaction. */
export async function saveCuenta(db: Db, { instrumento, vigencia, corte }: ClaveCorte, nueva: CuentaNueva) {
  const { dias, ultima, en, ...cuenta } = nueva
  const clave = { instrumento, vigencia, corte, entidad: nueva.entidad }
  const valores = { ...cuenta, ultima: ultima === null ? null : isoBogota(ultima), en: isoBogota(en) }
  const { entidad: _, ...cambios } = valores
  const puesta = await db
    .insertInto('radar_cuenta')
    .values({ ...clave, ...valores })
    .onConflict((oc) =>
      oc
        .columns(['instrumento', 'vigencia', 'corte', 'entidad'])
        .doUpdateSet(cambios)
        .where('radar_cuenta.en', '<=', valores.en),
    )
    .returning('entidad')
    .executeTakeFirst()
  if (!puesta || dias.length === 0) return
  await db
    .insertInto('radar_dia')
    .values(dias.map((dia) => ({ ...clave, ...dia })))
    .onConflict((oc) =>
      oc
        .columns(['instrumento', 'vigencia', 'corte', 'entidad', 'fecha'])
        .doUpdateSet((eb) => ({ completas: eb.ref('excluded.completas') })),
    )
    .execute()
}

/** The whole history of some entities in a corte, in the order of the days. */
export async function findHistorias(
  db: Db,
  { instrumento, vigencia, corte }: ClaveCorte,
  entidades: readonly CodigoEntidad[],
): Promise<ReadonlyMap<CodigoEntidad, readonly CuentaDelDia[]>> {
  const filas = await db
    .selectFrom('radar_dia')
    .select(['entidad', 'fecha', 'completas'])
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .where('corte', '=', corte)
    .where(sql<boolean>`entidad = any(${entidades})`)
    .orderBy('fecha')
    .execute()
  return Map.groupBy(filas, (f) => f.entidad)
}
