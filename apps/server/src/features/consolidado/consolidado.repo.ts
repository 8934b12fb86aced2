import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import type { Ambito } from './ambito.ts'

/** A corte and how much of the country: what a book is of. */
export type ClaveConsolidado = ClaveCorte & { readonly ambito: Ambito['codigo'] }

export type Listo = {
  readonly id: string
  readonly datosEn: string
  readonly huella: Buffer
  readonly sha256: Buffer
  readonly bytes: number
  readonly metas: number
  readonly pedidoPor: string
}

export type Fila = {
  readonly id: string
  readonly estado: 'en_cola' | 'preparando' | 'listo' | 'fallido' | 'reemplazado'
  readonly progreso: number | null
  readonly pedidoPor: string
  readonly pedidoEn: string
}

/** The last one asked for, whatever became of it. */
export async function findUltimo(db: Db, clave: ClaveConsolidado): Promise<Fila | null> {
  const fila = await deCorte(db, clave)
    .select(['c.id', 'c.estado', 'c.progreso', 'p.nombre as pedidoPor', 'c.pedido_en as pedidoEn'])
    .orderBy('c.pedido_en', 'desc')
    .orderBy('c.actualizado_en', 'desc')
    .executeTakeFirst()
  return fila ? { ...fila, estado: fila.estado as Fila['estado'] } : null
}

export async function findListo(db: Db, clave: ClaveConsolidado): Promise<Listo | null> {
  const fila = await deCorte(db, clave)
    .select(['c.id', 'c.datos_en', 'c.huella', 'c.sha256', 'c.bytes', 'c.metas', 'p.nombre as pedidoPor'])
    .where('c.estado', '=', 'listo')
    .executeTakeFirst()
  if (!fila) return null
  const { id, datos_en, huella, sha256, bytes, metas, pedidoPor } = fila
  if (datos_en === null || huella === null || sha256 === null || bytes === null || metas === null) return null
  return { id, datosEn: datos_en, huella, sha256, bytes, metas, pedidoPor }
}

function deCorte(db: Db, { instrumento, vigencia, corte, ambito }: ClaveConsolidado) {
  return db
    .selectFrom('consolidado as c')
    .innerJoin('cuenta as p', 'p.id', 'c.pedido_por')
    .where('c.instrumento', '=', instrumento)
    .where('c.vigencia', '=', vigencia)
    .where('c.corte', '=', corte)
    .where('c.ambito', '=', ambito)
}

/** False when one is already on its way: whoever asks joins it. */
export async function insertConsolidado(
  db: Db,
  { instrumento, vigencia, corte, ambito }: ClaveConsolidado,
  { id, cuenta }: { readonly id: string; readonly cuenta: string },
  ahora: Instante,
): Promise<boolean> {
  const en = isoBogota(ahora)
  const fila = await db
    .insertInto('consolidado')
    .values({
      ...{ id, instrumento, vigencia, corte, ambito, estado: 'en_cola' },
      ...{ pedido_por: cuenta, pedido_en: en, actualizado_en: en },
    })
    .onConflict((oc) =>
      oc
        .columns(['instrumento', 'vigencia', 'corte', 'ambito'])
        .where('estado', 'in', ['en_cola', 'preparando'])
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return fila !== undefined
}

export type PorPreparar = { readonly clave: ClaveConsolidado; readonly pedidoPor: string }

/** Takes in hand what waits or was cut short; null when it is already done. */
export async function updatePreparando(db: Db, id: string, ahora: Instante): Promise<PorPreparar | null> {
  const fila = await db
    .updateTable('consolidado')
    .from('cuenta')
    .set({ estado: 'preparando', progreso: 0, actualizado_en: isoBogota(ahora) })
    .whereRef('cuenta.id', '=', 'consolidado.pedido_por')
    .where('consolidado.id', '=', id)
    .where('estado', 'in', ['en_cola', 'preparando'])
    .returning(['instrumento', 'vigencia', 'corte', 'ambito', 'cuenta.nombre as pedidoPor'])
    .executeTakeFirst()
  if (!fila) return null
  const { pedidoPor, instrumento, ...resto } = fila
  return { clave: { ...resto, instrumento: instrumento as ClaveCorte['instrumento'], ambito: fila.ambito }, pedidoPor }
}

export async function updateProgreso(db: Db, id: string, progreso: number, ahora: Instante): Promise<void> {
  await db
    .updateTable('consolidado')
    .set({ progreso, actualizado_en: isoBogota(ahora) })
    .where('id', '=', id)
    .where('estado', '=', 'preparando')
    .execute()
}

/** After an attempt that did not end: back to the queue, or given up. */
export async function updateSinTerminar(
  db: Db,
  id: string,
  estado: 'en_cola' | 'fallido',
  ahora: Instante,
): Promise<void> {
  await db
    .updateTable('consolidado')
    .set({ estado, progreso: null, actualizado_en: isoBogota(ahora) })
    .where('id', '=', id)
    .where('estado', '=', 'preparando')
    .execute()
}

export type Resultado = Pick<Listo, 'datosEn' | 'huella' | 'sha256' | 'bytes' | 'metas'>

/** The new book takes the place of the one before, whose fingerprint is returned when its file is no longer of use. */
export async function updateListo(
  db: Db,
  clave: ClaveConsolidado,
  id: string,
  { datosEn, ...resultado }: Resultado,
  ahora: Instante,
): Promise<Buffer | null> {
  const anterior = await findListo(db, clave)
  const en = isoBogota(ahora)
  if (anterior) {
    const reemplazo = { estado: 'reemplazado', actualizado_en: en }
    await db.updateTable('consolidado').set(reemplazo).where('id', '=', anterior.id).execute()
  }
  await db
    .updateTable('consolidado')
    .set({ estado: 'listo', progreso: null, ...resultado, datos_en: datosEn, actualizado_en: en })
    .where('id', '=', id)
    .where('estado', '=', 'preparando')
    .execute()
  return anterior && !anterior.sha256.equals(resultado.sha256) ? anterior.sha256 : null
}

/** Those that nothing has touched since an instant: their process is gone. */
export async function findQuietos(db: Db, desde: Instante): Promise<string[]> {
  const filas = await db
    .selectFrom('consolidado')
    .select('id')
    .where('estado', 'in', ['en_cola', 'preparando'])
    .where('actualizado_en', '<=', isoBogota(desde))
    .execute()
  return filas.map((f) => f.id)
}

/** Versions of the corte submitted after an instant, inside the scope. */
export async function countEnviosDesde(db: Db, clave: ClaveConsolidado, desde: string): Promise<number> {
  const { instrumento, vigencia, corte, ambito } = clave
  const { cuantos } = await db
    .selectFrom('reporte_version')
    .select((eb) => eb.fn.countAll<number>().as('cuantos'))
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .where('corte', '=', corte)
    .where('en', '>', desde)
    .$if(ambito !== 'nacional', (q) => q.where(sql<boolean>`left(entidad, 2) = ${ambito} and length(entidad) = 5`))
    .executeTakeFirstOrThrow()
  return cuantos
}
