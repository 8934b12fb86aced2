// Requests of metas without equivalent: one row with its state, and the acts that led to it, which are only added.
import type { ActoSinEquivalente, EstadoSinEquivalente, ParteSinEquivalente } from '@kpt/domain/planes'
import type { Fecha } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { enTerritorio } from './territorio.repo.ts'

export type SinEquivalente = {
  readonly numero: string
  readonly entidad: string
  readonly periodoDesde: number
  readonly meta: string
  /** The meta as it read when it was asked. */
  readonly texto: string
  readonly unidad: string
  /** Name of its línea. */
  readonly linea: string
  readonly explicacion: string
  /** Codes of the catalogue that the entity looked at and discarded. */
  readonly considerados: readonly string[]
  readonly estado: EstadoSinEquivalente
  /** How many acts its history has. */
  readonly sucesos: number
  /** Indicator that DNP assigned. */
  readonly codigo: string | null
  /** Last day of the exception. */
  readonly hasta: Fecha | null
  readonly pedidaEn: string
  readonly estadoEn: string
}

export type Suceso = {
  readonly acto: ActoSinEquivalente
  readonly parte: ParteSinEquivalente
  readonly estado: EstadoSinEquivalente
  readonly organismo: string
  readonly persona: string
  readonly por: string
  readonly texto: string | null
  /** ISO instant. */
  readonly en: string
}

/** Null also for whoever may not see it. */
export async function findSinEquivalente(db: Db, alcance: Alcance, numero: string): Promise<SinEquivalente | null> {
  const fila = await consulta(db, alcance).where('e.numero', '=', numero).executeTakeFirst()
  return fila ? toSinEquivalente(fila) : null
}

/** The same, held: of two people who act at once the second one sees what the first did. */
export async function findSinEquivalenteForUpdate(
  db: Db,
  alcance: Alcance,
  numero: string,
): Promise<SinEquivalente | null> {
  const fila = await consulta(db, alcance).where('e.numero', '=', numero).forUpdate('e').executeTakeFirst()
  return fila ? toSinEquivalente(fila) : null
}

/** All those of a plan, the last one asked first. */
export async function findSolicitudesDePlan(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: { readonly entidad: string; readonly desde: number },
): Promise<SinEquivalente[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('sin_equivalente as e')
    .selectAll('e')
    .where('e.entidad', '=', entidad)
    .where('e.periodo_desde', '=', desde)
    .orderBy('e.pedida_en', 'desc')
    .orderBy('e.numero', 'desc')
    .execute()
  return filas.map(toSinEquivalente)
}

export async function insertSinEquivalente(db: Db, nueva: SinEquivalente, primero: Suceso): Promise<void> {
  const { numero, entidad, meta, texto, unidad, linea, explicacion, considerados, estado } = nueva
  await db
    .insertInto('sin_equivalente')
    .values({
      ...{ numero, entidad, periodo_desde: nueva.periodoDesde, meta, texto, unidad, linea, explicacion },
      ...{ considerados: [...considerados], estado, sucesos: 1, codigo: null, hasta: null },
      ...{ pedida_en: nueva.pedidaEn, estado_en: nueva.estadoEn },
    })
    .execute()
  await insertSuceso(db, numero, 1, primero)
}

/** What DNP decides, beside the new state. */
export type Decision = { readonly codigo: string | null; readonly hasta: Fecha | null }

/** Moves what was held for update. */
export async function moveSinEquivalente(
  db: Db,
  { numero, sucesos }: Pick<SinEquivalente, 'numero' | 'sucesos'>,
  suceso: Suceso,
  decision: Decision,
): Promise<void> {
  const n = sucesos + 1
  await insertSuceso(db, numero, n, suceso)
  await db
    .updateTable('sin_equivalente')
    .set({ ...decision, estado: suceso.estado, estado_en: suceso.en, sucesos: n })
    .where('numero', '=', numero)
    .execute()
}

/** Its history, the first act first. */
export async function findSucesos(db: Db, numero: string): Promise<Suceso[]> {
  const filas = await db
    .selectFrom('sin_equivalente_suceso')
    .select(['acto', 'parte', 'estado', 'organismo', 'persona', 'por', 'texto', 'en'])
    .where('numero', '=', numero)
    .orderBy('n')
    .execute()
  return filas.map((fila) => ({
    ...fila,
    acto: fila.acto as ActoSinEquivalente,
    parte: fila.parte as ParteSinEquivalente,
    estado: fila.estado as EstadoSinEquivalente,
  }))
}

async function insertSuceso(db: Db, numero: string, n: number, suceso: Suceso): Promise<void> {
  await db
    .insertInto('sin_equivalente_suceso')
    .values({ numero, n, ...suceso })
    .execute()
}

function consulta(db: Db, alcance: Alcance) {
  return db
    .selectFrom('sin_equivalente as e')
    .selectAll('e')
    .where(() => enTerritorio(alcance))
}

export function toSinEquivalente(fila: Selectable<Tablas['sin_equivalente']>): SinEquivalente {
  const { periodo_desde, pedida_en, estado_en, estado, ...resto } = fila
  return {
    ...resto,
    estado: estado as EstadoSinEquivalente,
    periodoDesde: periodo_desde,
    pedidaEn: pedida_en,
    estadoEn: estado_en,
  }
}
