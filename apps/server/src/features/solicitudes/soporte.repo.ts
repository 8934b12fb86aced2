// Documents of a request, before and after it is filed. The rows hold the wrapped key of each file; the files are in `reservado`.
import { randomUUID } from 'node:crypto'
import type { ClaseSoporte } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { rechazar } from '../../platform/http/index.ts'
import { huellaDe } from '../../platform/sesion/sesion.repo.ts'

export type Carga = Selectable<Tablas['solicitud_carga']>
export type Soporte = Omit<Selectable<Tablas['solicitud_documento']>, 'clase'> & { readonly clase: ClaseSoporte }

export async function insertCarga(
  db: Db,
  { ficha, solicitud, red }: { readonly ficha: string; readonly solicitud: string | null; readonly red: Buffer },
  { creada, vence }: { readonly creada: Instante; readonly vence: Instante },
): Promise<void> {
  const tiempos = { creada_en: isoBogota(creada), vence_en: isoBogota(vence) }
  await db
    .insertInto('solicitud_carga')
    .values({ huella: huellaDe(ficha), solicitud, red_huella: red, ...tiempos })
    .onConflict((oc) => oc.doNothing())
    .execute()
}

export async function countCargas(db: Db, red: Buffer, desde: Instante): Promise<number> {
  const { n } = await db
    .selectFrom('solicitud_carga')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('red_huella', '=', red)
    .where('creada_en', '>', isoBogota(desde))
    .executeTakeFirstOrThrow()
  return n
}

/** The upload of this token; `paraCambiar` holds it until the transaction ends. */
export async function findCarga(db: Db, ficha: string, { paraCambiar = false } = {}): Promise<Carga | null> {
  const fila = await db
    .selectFrom('solicitud_carga')
    .selectAll()
    .where('huella', '=', huellaDe(ficha))
    .$if(paraCambiar, (q) => q.forUpdate())
    .executeTakeFirst()
  return fila ?? null
}

/** The upload, while documents may be added to it. */
export async function exigirCarga(db: Db, ficha: string, ahora: Instante, paraCambiar = false): Promise<Carga> {
  const carga = await findCarga(db, ficha, { paraCambiar })
  if (!carga || carga.usada_en !== null || Date.parse(carga.vence_en) <= ahora) return rechazar('solicitud.carga', {})
  return carga
}

/** Spends the upload: its documents belong to the request from now on; what did not arrive whole stays behind and is erased. */
export async function useCarga(
  db: Db,
  { huella }: Carga,
  { solicitud, radicado }: { readonly solicitud: string | null; readonly radicado: string | null },
  ahora: Instante,
): Promise<void> {
  const usada = db.updateTable('solicitud_carga').set({ usada_en: isoBogota(ahora), radicado })
  await usada.where('huella', '=', huella).execute()
  if (solicitud === null) return
  await db
    .updateTable('solicitud_documento')
    .set({ solicitud })
    .where('carga', '=', huella)
    .where('recibido_en', 'is not', null)
    .execute()
}

type Declarado = {
  readonly numero: number
  readonly clase: ClaseSoporte
  readonly nombre: string
  readonly bytes: number
}

export async function insertSoporte(
  db: Db,
  carga: Buffer,
  de: Declarado,
  ahora: Instante,
  llaveDe: (id: string) => Buffer,
) {
  const id = randomUUID()
  await db
    .insertInto('solicitud_documento')
    .values({ id, carga, ...de, llave: llaveDe(id), creado_en: isoBogota(ahora) })
    .execute()
}

export async function deleteSoporte(db: Db, id: string): Promise<void> {
  await db.deleteFrom('solicitud_documento').where('id', '=', id).where('solicitud', 'is', null).execute()
}

export async function findSoportes(
  db: Db,
  de: { readonly carga: Buffer } | { readonly solicitud: string },
): Promise<Soporte[]> {
  const filas = await db
    .selectFrom('solicitud_documento')
    .selectAll()
    .$if('carga' in de, (q) => q.where('carga', '=', 'carga' in de ? de.carga : Buffer.alloc(0)))
    .$if('solicitud' in de, (q) => q.where('solicitud', '=', 'solicitud' in de ? de.solicitud : ''))
    .orderBy('creado_en')
    .orderBy('numero')
    .execute()
  return filas as Soporte[]
}

type Recibido = Pick<Soporte, 'tipo' | 'sha256' | 'antivirus' | 'bytes'>

export async function markRecibido(db: Db, id: string, hecho: Recibido, ahora: Instante): Promise<void> {
  await db
    .updateTable('solicitud_documento')
    .set({ ...hecho, recibido_en: isoBogota(ahora) })
    .where('id', '=', id)
    .where('recibido_en', 'is', null)
    .execute()
}

/** Documents whose time is over: of requests decided before an instant. */
export async function findPorBorrar(
  db: Db,
  decididas: Instante,
): Promise<{ id: string; radicado: string; entidad: string }[]> {
  return db
    .selectFrom('solicitud_documento as d')
    .innerJoin('solicitud as s', 's.id', 'd.solicitud')
    .select(['d.id', 's.radicado', 's.entidad'])
    .where('d.llave', 'is not', null)
    .where('s.decidida_en', '<=', isoBogota(decididas))
    .limit(500)
    .execute()
}

/** Without its key the file says nothing, wherever there is a copy. */
export async function dropLlave(db: Db, id: string, ahora: Instante): Promise<void> {
  const cambio = { llave: null, borrado_en: isoBogota(ahora) }
  await db.updateTable('solicitud_documento').set(cambio).where('id', '=', id).execute()
}

/** Uploads that expired, with what nobody filed of them. */
export async function findHuerfanos(db: Db, vencidas: Instante): Promise<string[]> {
  const filas = await db
    .selectFrom('solicitud_documento as d')
    .innerJoin('solicitud_carga as c', 'c.huella', 'd.carga')
    .select('d.id')
    .where('d.solicitud', 'is', null)
    .where('c.vence_en', '<', isoBogota(vencidas))
    .limit(500)
    .execute()
  return filas.map(({ id }) => id)
}
