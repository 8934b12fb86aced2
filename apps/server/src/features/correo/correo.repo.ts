import type { EstadoCorreo, Fallo } from '@kpt/domain/correo'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Redactado } from '@kpt/textos/correos'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'

export type FilaCorreo = Selectable<Tablas['correo']> & { estado: EstadoCorreo }

export type Nuevo = Redactado & {
  readonly id: string
  readonly clave: string
  readonly clase: string
  readonly sujeto: string
  readonly para: string
  readonly copia: string[]
  readonly faltan: string[]
  readonly caduca: Instante | null
  /** Why it will never leave; null when it waits to. */
  readonly error: string | null
  readonly ahora: Instante
}

/** False when that letter was already written. */
export async function insertCorreo(db: Db, nuevo: Nuevo): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await correoPorGuardar(db, nuevo).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The same, to go with other writes in one statement. */
export function correoPorGuardar(db: Db, { caduca, error, ahora, ...nuevo }: Nuevo) {
  return db
    .insertInto('correo')
    .values({
      ...nuevo,
      estado: error === null ? 'pendiente' : 'muerto',
      ultimo_error: error,
      muerto_en: error === null ? null : isoBogota(ahora),
      proximo_en: error === null ? isoBogota(ahora) : null,
      caduca_en: caduca === null ? null : isoBogota(caduca),
      creado_en: isoBogota(ahora),
    })
    .onConflict((conflicto) => conflicto.column('clave').doNothing())
}

/**
 * The letter, held until the end of the transaction; null when it does not wait or somebody else is sending it. Who dies with it in the
 * hand lets go of it.
 */
export async function lockPendiente(tx: Db, id: string): Promise<FilaCorreo | null> {
  const fila = await tx
    .selectFrom('correo')
    .selectAll()
    .where('id', '=', id)
    .where('estado', '=', 'pendiente')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return (fila as FilaCorreo | undefined) ?? null
}

export type Cambio = Pick<Fallo, 'estado' | 'faltan' | 'espera' | 'error'> & {
  readonly intentos: number
  readonly respuesta: string | null
  /** The text goes: it may hold a secret that nobody needs any more. */
  readonly borraCuerpo: boolean
}

export async function updateTrasIntento(db: Db, id: string, cambio: Cambio, ahora: Instante): Promise<void> {
  const { estado, faltan, espera, error, intentos, respuesta, borraCuerpo } = cambio
  await db
    .updateTable('correo')
    .set({
      estado,
      faltan: [...faltan],
      intentos,
      respuesta,
      ultimo_error: error,
      proximo_en: estado === 'pendiente' ? isoBogota(ahora + (espera ?? 0)) : null,
      enviado_en: estado === 'enviado' ? isoBogota(ahora) : null,
      muerto_en: estado === 'muerto' ? isoBogota(ahora) : null,
      ...(borraCuerpo ? { texto: null, html: null } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** A dead letter waits again, its attempts counted anew. */
export async function reviveCorreo(db: Db, id: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('correo')
    .set({ estado: 'pendiente', intentos: 0, proximo_en: isoBogota(ahora), muerto_en: null })
    .where('id', '=', id)
    .execute()
}

/** Letters whose moment to leave passed before `antes`, the oldest first. */
export async function findAtrasados(db: Db, antes: Instante, maximo: number): Promise<string[]> {
  const filas = await db
    .selectFrom('correo')
    .select('id')
    .where('estado', '=', 'pendiente')
    .where('proximo_en', '<=', isoBogota(antes))
    .orderBy('proximo_en')
    .limit(maximo)
    .execute()
  return filas.map(({ id }) => id)
}

/** Erases the texts of letters that no longer wait and were written before `antes`. */
export async function deleteCuerpos(db: Db, estado: EstadoCorreo, antes: Instante): Promise<void> {
  await db
    .updateTable('correo')
    .set({ texto: null, html: null })
    .where('estado', '=', estado)
    .where('texto', 'is not', null)
    .where('creado_en', '<', isoBogota(antes))
    .execute()
}

export async function findCorreo(db: Db, id: string, bloqueo = false): Promise<FilaCorreo | null> {
  const consulta = db.selectFrom('correo').selectAll().where('id', '=', id)
  const fila = await (bloqueo ? consulta.forUpdate() : consulta).executeTakeFirst()
  return (fila as FilaCorreo | undefined) ?? null
}

type Filtro = { readonly estado?: EstadoCorreo | undefined; readonly sujeto?: string | undefined }
type Pagina = { readonly pagina: number; readonly tamano: number }

/** A page of letters, the newest first, and how many there are. */
export async function listCorreos(
  db: Db,
  { estado, sujeto }: Filtro,
  { pagina, tamano }: Pagina,
): Promise<{ filas: FilaCorreo[]; total: number }> {
  let base = db.selectFrom('correo')
  if (estado) base = base.where('estado', '=', estado)
  if (sujeto) base = base.where('sujeto', '=', sujeto)
  const filas = await base
    .selectAll()
    .orderBy('creado_en', 'desc')
    .orderBy('id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  const cuenta = await base.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  return { filas: filas as FilaCorreo[], total: cuenta.total }
}

export async function countPorEstado(db: Db): Promise<Record<EstadoCorreo, number>> {
  const filas = await db
    .selectFrom('correo')
    .select(['estado', sql<number>`count(*)`.as('cuantos')])
    .groupBy('estado')
    .execute()
  const cuantos = (estado: EstadoCorreo) => filas.find((fila) => fila.estado === estado)?.cuantos ?? 0
  return { pendiente: cuantos('pendiente'), enviado: cuantos('enviado'), muerto: cuantos('muerto') }
}
