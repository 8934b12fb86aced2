// Requests for help: one row with its state, and what was said and done, which is only added.
import type { Instrumento } from '@kpt/domain/calendario'
import type { ActoAyuda, CalificacionAyuda, EstadoAyuda, ParteAyuda } from '@kpt/domain/comunicaciones'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type Mirada, visibleA } from './mirada.repo.ts'

export type CorteDeAyuda = { readonly instrumento: Instrumento; readonly vigencia: number; readonly corte: number }

export type Ayuda = {
  readonly numero: string
  readonly id: string
  readonly pide: string
  readonly persona: string
  readonly organismo: string
  readonly entidad: string | null
  readonly reporte: CorteDeAyuda | null
  readonly categoria: string
  readonly asunto: string
  readonly ruta: string
  readonly problema: string | null
  /** Gobernación that has it; null while it is DNP's. */
  readonly departamento: string | null
  readonly estado: EstadoAyuda
  readonly asignada: string | null
  readonly calificacion: CalificacionAyuda | null
  /** How many acts its history has. */
  readonly sucesos: number
  readonly pedidaEn: string
  readonly esperaDesde: string
  readonly estadoEn: string
}

export type Suceso = {
  /** Made by the browser: the same one twice is done once. */
  readonly id: string
  readonly acto: ActoAyuda
  readonly parte: ParteAyuda
  readonly estado: EstadoAyuda
  readonly organismo: string
  readonly persona: string
  readonly por: string
  readonly texto: string | null
  readonly en: string
}

/** Null also for whoever may not see it. */
export async function findAyuda(db: Db, _: Alcance, mirada: Mirada, numero: string): Promise<Ayuda | null> {
  const fila = await visibles(db, mirada).where('a.numero', '=', numero).executeTakeFirst()
  return fila ? toAyuda(fila) : null
}

/** The same, held: of two people who act at once the second one sees what the first did. */
export async function findAyudaForUpdate(db: Db, _: Alcance, mirada: Mirada, numero: string): Promise<Ayuda | null> {
  const fila = await visibles(db, mirada).where('a.numero', '=', numero).forUpdate('a').executeTakeFirst()
  return fila ? toAyuda(fila) : null
}

export async function insertAyuda(db: Db, _: Alcance, ayuda: Ayuda, primero: Suceso): Promise<void> {
  const { reporte, pedidaEn, esperaDesde, estadoEn, ...resto } = ayuda
  await db
    .insertInto('ayuda')
    .values({ ...resto, ...reporte, pedida_en: pedidaEn, espera_desde: esperaDesde, estado_en: estadoEn })
    .execute()
  await insertSuceso(db, ayuda.numero, 1, primero)
}

type Cambio = Partial<Pick<Ayuda, 'asignada' | 'departamento' | 'calificacion' | 'esperaDesde'>>

/** Moves what was held for update. */
export async function moveAyuda(
  db: Db,
  _: Alcance,
  { numero, sucesos }: Pick<Ayuda, 'numero' | 'sucesos'>,
  suceso: Suceso,
  { esperaDesde, ...cambio }: Cambio,
): Promise<void> {
  const n = sucesos + 1
  await insertSuceso(db, numero, n, suceso)
  await db
    .updateTable('ayuda')
    .set({ ...cambio, estado: suceso.estado, estado_en: suceso.en, sucesos: n })
    .$if(esperaDesde !== undefined, (q) => q.set({ espera_desde: esperaDesde ?? suceso.en }))
    .where('numero', '=', numero)
    .execute()
}

/** Its history, the first act first. */
export async function findSucesos(db: Db, _: Alcance, numero: string): Promise<Suceso[]> {
  const filas = await db
    .selectFrom('ayuda_suceso')
    .select(['id', 'acto', 'parte', 'estado', 'organismo', 'persona', 'por', 'texto', 'en'])
    .where('numero', '=', numero)
    .orderBy('n')
    .execute()
  return filas as Suceso[]
}

export async function hasSuceso(db: Db, _: Alcance, numero: string, id: string): Promise<boolean> {
  const fila = db.selectFrom('ayuda_suceso').select('n').where('numero', '=', numero).where('id', '=', id)
  return (await fila.executeTakeFirst()) !== undefined
}

/** What an account asked, what moved last first. */
export async function listAyudasDe(
  db: Db,
  _: Alcance,
  cuenta: string,
  { pagina, tamano, estado }: { pagina: number; tamano: number; estado?: EstadoAyuda | undefined },
) {
  const suyas = db
    .selectFrom('ayuda as a')
    .where('a.pide', '=', cuenta)
    .$if(estado !== undefined, (q) => q.where('a.estado', '=', estado ?? ''))
  const { total } = await suyas.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await suyas
    .selectAll('a')
    .orderBy('a.estado_en', 'desc')
    .orderBy('a.numero', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total, filas: filas.map(toAyuda) }
}

type ClaveReporte = CorteDeAyuda & { readonly entidad: string }

/** Those in the file of a report, the first asked first. */
export async function listAyudasDelReporte(
  db: Db,
  alcance: Alcance,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  { pagina, tamano }: { pagina: number; tamano: number },
) {
  assertAlcance(alcance, entidad)
  const suyas = db.selectFrom('ayuda as a').where((eb) => eb.and({ entidad, instrumento, vigencia, corte }))
  const { total } = await suyas.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await suyas
    .selectAll('a')
    .orderBy('a.pedida_en')
    .orderBy('a.numero')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total, filas: filas.map(toAyuda) }
}

/** When something was said last in one of them; null when there is none. */
export async function findUltimaAyuda(
  db: Db,
  alcance: Alcance,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
): Promise<string | null> {
  assertAlcance(alcance, entidad)
  const { en } = await db
    .selectFrom('ayuda')
    .select((eb) => eb.fn.max('estado_en').as('en'))
    .where((eb) => eb.and({ entidad, instrumento, vigencia, corte }))
    .executeTakeFirstOrThrow()
  return en
}

/** Holds the account: whatever it sends at once is asked one after the other. Null when it has not sent this one. */
export async function findPropiaPorId(db: Db, _: Alcance, cuenta: string, id: string): Promise<string | null> {
  await sql`select from cuenta where id = ${cuenta} for no key update`.execute(db)
  const fila = db.selectFrom('ayuda').select('numero').where('pide', '=', cuenta).where('id', '=', id)
  return (await fila.executeTakeFirst())?.numero ?? null
}

export async function countPedidasDesde(db: Db, _: Alcance, cuenta: string, desde: Instante): Promise<number> {
  const { n } = await db
    .selectFrom('ayuda')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('pide', '=', cuenta)
    .where('pedida_en', '>=', isoBogota(desde))
    .executeTakeFirstOrThrow()
  return Number(n)
}

async function insertSuceso(db: Db, numero: string, n: number, suceso: Suceso): Promise<void> {
  await db
    .insertInto('ayuda_suceso')
    .values({ numero, n, ...suceso })
    .execute()
}

function visibles(db: Db, mirada: Mirada) {
  return db.selectFrom('ayuda as a').selectAll('a').where(visibleA(mirada))
}

export function toAyuda(fila: Selectable<Tablas['ayuda']>): Ayuda {
  const { instrumento, vigencia, corte, pedida_en, espera_desde, estado_en, ...resto } = fila
  const reporte =
    instrumento === null || vigencia === null || corte === null
      ? null
      : { instrumento: instrumento as Instrumento, vigencia, corte }
  return {
    ...(resto as Omit<Ayuda, 'reporte' | 'pedidaEn' | 'esperaDesde' | 'estadoEn'>),
    ...{ reporte, pedidaEn: pedida_en, esperaDesde: espera_desde, estadoEn: estado_en },
  }
}
