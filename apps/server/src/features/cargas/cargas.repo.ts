import type { DESTINOS_CARGA } from '@kpt/contract'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { EstadoCarga } from './estado.ts'

export type Carga = {
  readonly id: string
  readonly entidad: string
  readonly destino: (typeof DESTINOS_CARGA)[number]
  readonly nombre: string
  readonly bytes: number
  readonly recibidos: number
  readonly estado: EstadoCarga
  readonly progreso: number | null
  readonly sha256: Buffer | null
  readonly planVersion: number | null
  readonly creadaPor: string
  readonly creadaEn: string
}

const COLUMNAS = [
  'c.id',
  'c.entidad',
  'c.destino',
  'c.nombre',
  'c.bytes',
  'c.recibidos',
  'c.estado',
  'c.progreso',
  'c.sha256',
  'c.plan_version as planVersion',
  'p.nombre as creadaPor',
  'c.creada_en as creadaEn',
] as const

export type CargaNueva = Pick<Carga, 'id' | 'entidad' | 'destino' | 'nombre' | 'bytes'> & {
  readonly cuenta: string
  readonly de: DeReporte
}

/** The report of which an upload is the workbook; null for those of the plan and its documents. Neither sees the other's. */
export type DeReporte = ClaveReporte | null

export async function insertCarga(db: Db, alcance: Alcance, nueva: CargaNueva, ahora: Instante): Promise<void> {
  assertAlcance(alcance, nueva.entidad)
  const { cuenta, de, ...carga } = nueva
  const reporte = de && { instrumento: de.instrumento, vigencia: de.vigencia, corte: de.corte }
  const en = isoBogota(ahora)
  await db
    .insertInto('carga')
    .values({ ...carga, ...reporte, estado: 'recibiendo', creada_por: cuenta, creada_en: en, actualizada_en: en })
    .execute()
}

export async function findCarga(
  db: Db,
  alcance: Alcance,
  entidad: string,
  id: string,
  de: DeReporte = null,
): Promise<Carga | null> {
  assertAlcance(alcance, entidad)
  const fila = await consulta(db, entidad, de).where('c.id', '=', id).executeTakeFirst()
  return fila ? toCarga(fila) : null
}

/** The same, held until the transaction ends: acts on one upload happen one after the other. */
export async function findCargaForUpdate(
  db: Db,
  alcance: Alcance,
  entidad: string,
  id: string,
  de: DeReporte = null,
): Promise<Carga | null> {
  assertAlcance(alcance, entidad)
  const suya = consulta(db, entidad, de).where('c.id', '=', id)
  const fila = await suya.forUpdate('c').executeTakeFirst()
  return fila ? toCarga(fila) : null
}

const DEL_PLAN = ['plan', 'documento'] as const satisfies readonly Carga['destino'][]

/** Those of the plan, newest first. */
export async function findCargas(
  db: Db,
  alcance: Alcance,
  entidad: string,
  { pagina, tamano }: { pagina: number; tamano: number },
  de: DeReporte = null,
): Promise<{ filas: Carga[]; total: number }> {
  assertAlcance(alcance, entidad)
  const suyas = de ? consulta(db, entidad, de) : consulta(db, entidad, null).where('c.destino', 'in', DEL_PLAN)
  const { total } = await suyas
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const filas = await suyas
    .orderBy('c.creada_en', 'desc')
    .orderBy('c.id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas: filas.map(toCarga), total }
}

export type CambioCarga = {
  readonly estado?: EstadoCarga
  readonly recibidos?: number
  readonly progreso?: number | null
  readonly sha256?: Buffer
  readonly resultado?: string | null
  readonly plan_version?: number
}

/** Writes the change while the upload is in one of these states; tells whether it was. */
export async function updateCarga(
  db: Db,
  alcance: Alcance,
  carga: { readonly entidad: string; readonly id: string; readonly desde: readonly EstadoCarga[] },
  cambio: CambioCarga,
  ahora: Instante,
): Promise<boolean> {
  assertAlcance(alcance, carga.entidad)
  const { numUpdatedRows } = await db
    .updateTable('carga')
    .set({ ...cambio, actualizada_en: isoBogota(ahora) })
    .where('entidad', '=', carga.entidad)
    .where('id', '=', carga.id)
    .where('estado', 'in', carga.desde)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What the reading left: the plan and its findings, or the findings that reject the book, as text. */
export async function findResultado(db: Db, alcance: Alcance, entidad: string, id: string): Promise<string | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('carga')
    .select('resultado')
    .where('entidad', '=', entidad)
    .where('id', '=', id)
    .executeTakeFirst()
  return fila?.resultado ?? null
}

/** Uploads in these states that nothing has touched since an instant (nor before another), oldest first. For work that watches over all entities. */
export async function findCargasQuietas(
  db: Db,
  estados: readonly EstadoCarga[],
  hasta: Instante,
  desde: Instante = 0,
): Promise<Pick<Carga, 'id' | 'entidad' | 'destino' | 'estado'>[]> {
  const filas = await db
    .selectFrom('carga')
    .select(['id', 'entidad', 'destino', 'estado'])
    .where('estado', 'in', estados)
    .where('actualizada_en', '<=', isoBogota(hasta))
    .where('actualizada_en', '>', isoBogota(desde))
    .orderBy('actualizada_en')
    .limit(500)
    .execute()
  return filas.map(({ destino, estado, ...f }) => ({
    ...f,
    destino: destino as Carga['destino'],
    estado: estado as EstadoCarga,
  }))
}

/** The report to which a workbook was brought; null when the upload is not one. */
export async function findReporteDeCarga(
  db: Db,
  alcance: Alcance,
  entidad: string,
  id: string,
): Promise<ClaveReporte | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('carga')
    .select(['instrumento', 'vigencia', 'corte'])
    .where('entidad', '=', entidad)
    .where('id', '=', id)
    .where('destino', '=', 'corte')
    .executeTakeFirst()
  return fila ? ({ entidad, ...fila } as ClaveReporte) : null
}

function consulta(db: Db, entidad: string, de: DeReporte) {
  const suyas = db
    .selectFrom('carga as c')
    .innerJoin('cuenta as p', 'p.id', 'c.creada_por')
    .select(COLUMNAS)
    .where('c.entidad', '=', entidad)
  if (!de) return suyas.where('c.destino', '<>', 'corte')
  return suyas
    .where('c.destino', '=', 'corte')
    .where('c.instrumento', '=', de.instrumento)
    .where('c.vigencia', '=', de.vigencia)
    .where('c.corte', '=', de.corte)
}

function toCarga(fila: Omit<Carga, 'destino' | 'estado'> & { destino: string; estado: string }): Carga {
  return { ...fila, destino: fila.destino as Carga['destino'], estado: fila.estado as EstadoCarga }
}
