// Requests for exceptions: one row with its state, and the acts that led to it, which are only added.
import type { ActoExcepcion, AlcancePedido, EstadoExcepcion, FilaPedida, ParteExcepcion } from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { enTerritorio } from './territorio.repo.ts'

export type Excepcion = {
  readonly numero: string
  readonly alcance: AlcancePedido
  /** Of the entity, or of the department when it is asked for whole. */
  readonly codigo: string
  readonly pide: ParteExcepcion
  readonly filas: readonly FilaPedida[]
  readonly fecha: Fecha
  readonly motivo: string
  /** SHA-256 in hexadecimal. */
  readonly documento: string | null
  readonly estado: EstadoExcepcion
  /** How many acts its history has. */
  readonly sucesos: number
  readonly medida: string | null
  readonly pedidaEn: string
  readonly estadoEn: string
}

export type Suceso = {
  readonly acto: ActoExcepcion
  readonly parte: ParteExcepcion
  readonly estado: EstadoExcepcion
  readonly organismo: string
  readonly persona: string
  readonly por: string
  readonly texto: string | null
  /** ISO instant. */
  readonly en: string
}

/** Null also for whoever may not see it. */
export async function findExcepcion(db: Db, alcance: Alcance, numero: string): Promise<Excepcion | null> {
  const fila = await consulta(db, alcance).where('e.numero', '=', numero).executeTakeFirst()
  return fila ? toExcepcion(fila) : null
}

/** The same, held: of two people who decide at once the second one sees what the first decided. */
export async function findExcepcionForUpdate(db: Db, alcance: Alcance, numero: string): Promise<Excepcion | null> {
  const fila = await consulta(db, alcance).where('e.numero', '=', numero).forUpdate('e').executeTakeFirst()
  return fila ? toExcepcion(fila) : null
}

/** What is asked for the same entity or department under one of these rows and waits; null when nothing does. */
export async function findEnEspera(
  db: Db,
  { clase }: AlcancePedido,
  codigo: string,
  filas: readonly FilaPedida[],
): Promise<string | null> {
  const fila = await db
    .selectFrom('excepcion as e')
    .innerJoin('excepcion_fila as f', 'f.numero', 'e.numero')
    .select('e.numero')
    .where('e.alcance', '=', clase)
    .where('e.entidad', '=', codigo)
    .where('e.estado', 'in', ['solicitada', 'avalada'])
    .where((eb) =>
      eb.or(
        filas.map(({ instrumento, vigencia, actividad }) =>
          eb.and({ 'f.instrumento': instrumento, 'f.vigencia': vigencia, 'f.actividad': actividad }),
        ),
      ),
    )
    .orderBy('e.numero')
    .executeTakeFirst()
  return fila?.numero ?? null
}

export async function insertExcepcion(db: Db, excepcion: Excepcion, primero: Suceso): Promise<void> {
  const { numero, alcance, codigo, pide, filas, fecha, motivo, documento, estado, pedidaEn, estadoEn } = excepcion
  await db
    .insertInto('excepcion')
    .values({
      ...{ numero, alcance: alcance.clase, entidad: codigo, pide, fecha, motivo, estado, sucesos: 1, medida: null },
      ...{
        pedida_en: pedidaEn,
        estado_en: estadoEn,
        documento: documento === null ? null : Buffer.from(documento, 'hex'),
      },
    })
    .execute()
  await db
    .insertInto('excepcion_fila')
    .values(filas.map((fila) => ({ numero, ...fila })))
    .execute()
  await insertSuceso(db, numero, 1, primero)
}

/** Moves what was held for update. */
export async function moveExcepcion(
  db: Db,
  { numero, sucesos }: Pick<Excepcion, 'numero' | 'sucesos'>,
  suceso: Suceso,
  medida: string | null,
): Promise<void> {
  const n = sucesos + 1
  await insertSuceso(db, numero, n, suceso)
  await db
    .updateTable('excepcion')
    .set({ estado: suceso.estado, estado_en: suceso.en, sucesos: n, medida })
    .where('numero', '=', numero)
    .execute()
}

/** Its history, the first act first. */
export async function findSucesos(db: Db, numero: string): Promise<Suceso[]> {
  const filas = await db
    .selectFrom('excepcion_suceso')
    .select(['acto', 'parte', 'estado', 'organismo', 'persona', 'por', 'texto', 'en'])
    .where('numero', '=', numero)
    .orderBy('n')
    .execute()
  return filas.map((fila) => ({
    ...fila,
    acto: fila.acto as ActoExcepcion,
    parte: fila.parte as ParteExcepcion,
    estado: fila.estado as EstadoExcepcion,
  }))
}

async function insertSuceso(db: Db, numero: string, n: number, suceso: Suceso): Promise<void> {
  await db
    .insertInto('excepcion_suceso')
    .values({ numero, n, ...suceso })
    .execute()
}

function consulta(db: Db, alcance: Alcance) {
  return db
    .selectFrom('excepcion as e')
    .selectAll('e')
    .select(filasDe)
    .where((eb) => enTerritorio(eb, alcance))
}

/** Its rows, in the order of their keys. */
export const filasDe = sql<FilaPedida[]>`(select json_agg(json_build_object('instrumento', f.instrumento,
  'vigencia', f.vigencia, 'actividad', f.actividad) order by f.instrumento, f.vigencia, f.actividad)
  from excepcion_fila f where f.numero = e.numero)`.as('filas')

export function toExcepcion(fila: Selectable<Tablas['excepcion']> & { filas: FilaPedida[] }): Excepcion {
  const { numero, entidad, pide, filas, fecha, motivo, documento, estado, sucesos, medida } = fila
  return {
    ...{ numero, filas, fecha, motivo, sucesos, medida, codigo: entidad },
    alcance:
      fila.alcance === 'entidad' ? { clase: 'entidad', entidad } : { clase: 'departamento', departamento: entidad },
    pide: pide as ParteExcepcion,
    documento: documento?.toString('hex') ?? null,
    estado: estado as EstadoExcepcion,
    pedidaEn: fila.pedida_en,
    estadoEn: fila.estado_en,
  }
}
