// Confirmed tables of inputs: a source and a vigencia, by versions that are only added. Public data of the country.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type ClaveInsumo = { readonly fuente: string; readonly vigencia: number; readonly version: number }

export type InsumoGuardado = ClaveInsumo & {
  readonly columnas: readonly string[]
  readonly filas: number
  readonly sha256: Buffer
  readonly origen: string
  readonly archivo: string | null
  readonly archivo_sha256: Buffer | null
  readonly procedencia: string
  readonly licencia: string
  readonly fecha: string
  readonly razon: string | null
  readonly demostracion: boolean
  readonly en: string
}
export type InsumoNuevo = Omit<InsumoGuardado, 'en'> & { readonly texto: string; readonly por: string | null }

const COLUMNAS = [
  ...(['i.fuente', 'i.vigencia', 'i.version', 'i.columnas', 'i.filas', 'i.sha256', 'i.origen', 'i.archivo'] as const),
  ...(['i.archivo_sha256', 'i.procedencia', 'i.licencia', 'i.fecha', 'i.razon', 'i.demostracion', 'i.en'] as const),
] as const

/** Versions of one table are confirmed one after the other. */
export async function lockInsumo(db: Db, { fuente, vigencia }: Omit<ClaveInsumo, 'version'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mdm_insumo/${fuente}/${vigencia}`}, 0))`.execute(db)
}

export async function insertInsumo(db: Db, { columnas, ...nuevo }: InsumoNuevo, ahora: Instante): Promise<void> {
  await db
    .insertInto('mdm_insumo')
    .values({ ...nuevo, columnas: [...columnas], en: isoBogota(ahora) })
    .execute()
}

/** The last version of each source of a vigencia, or that of one source. */
export async function findUltimos(db: Db, vigencia: number, fuente?: string): Promise<InsumoGuardado[]> {
  return db
    .selectFrom('mdm_insumo as i')
    .select(COLUMNAS)
    .distinctOn('i.fuente')
    .where('i.vigencia', '=', vigencia)
    .$if(fuente !== undefined, (q) => q.where('i.fuente', '=', fuente ?? ''))
    .orderBy('i.fuente')
    .orderBy('i.version', 'desc')
    .execute()
}

export async function findInsumo(db: Db, clave: ClaveInsumo): Promise<InsumoGuardado | null> {
  const fila = await deClave(db, clave).select(COLUMNAS).executeTakeFirst()
  return fila ?? null
}

export async function findTexto(db: Db, clave: ClaveInsumo): Promise<string | null> {
  return (await deClave(db, clave).select('i.texto').executeTakeFirst())?.texto ?? null
}

function deClave(db: Db, { fuente, vigencia, version }: ClaveInsumo) {
  const suyos = db.selectFrom('mdm_insumo as i').where('i.fuente', '=', fuente)
  return suyos.where('i.vigencia', '=', vigencia).where('i.version', '=', version)
}

/** Those of a run with their texts, by source. */
export async function findInsumosDeCorrida(db: Db, corrida: number): Promise<(InsumoGuardado & { texto: string })[]> {
  return db
    .selectFrom('mdm_corrida_insumo as c')
    .innerJoin('mdm_insumo as i', (j) =>
      j.onRef('i.fuente', '=', 'c.fuente').onRef('i.vigencia', '=', 'c.vigencia').onRef('i.version', '=', 'c.version'),
    )
    .select(COLUMNAS)
    .select('i.texto')
    .where('c.corrida', '=', corrida)
    .orderBy('i.fuente')
    .execute()
}

type Filtro = {
  readonly pagina: number
  readonly tamano: number
  readonly vigencia?: number | undefined
  readonly fuente?: string | undefined
}

export async function findInsumos(db: Db, { pagina, tamano, vigencia, fuente }: Filtro) {
  const filtrados = db
    .selectFrom('mdm_insumo as i')
    .leftJoin('cuenta as p', 'p.id', 'i.por')
    .$if(vigencia !== undefined, (q) => q.where('i.vigencia', '=', vigencia ?? 0))
    .$if(fuente !== undefined, (q) => q.where('i.fuente', '=', fuente ?? ''))
  const { total } = await filtrados.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await filtrados
    .select(COLUMNAS)
    .select('p.nombre as por')
    .orderBy('i.en', 'desc')
    .orderBy('i.fuente')
    .orderBy('i.version', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas, total: Number(total) }
}

/** Vigencias with some table, the last first. */
export async function findVigenciasConInsumos(db: Db): Promise<number[]> {
  const filas = await db.selectFrom('mdm_insumo').select('vigencia').distinct().orderBy('vigencia', 'desc').execute()
  return filas.map((f) => f.vigencia)
}
