// Circulars, registered and published, as one list: a draft may be corrected until a published calendar cites it.
import type { Circular, Efecto, Instrumento } from '@kpt/domain/calendario'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { DocumentoNacional } from './documento.repo.ts'

export type CircularRegistrada = Circular & {
  readonly publicada: boolean
  /** 0 when published. */
  readonly version: number
  readonly documento: DocumentoNacional | null
  readonly cronogramas: readonly {
    readonly instrumento: Instrumento
    readonly vigencia: number
    readonly efecto: Efecto
    readonly publicado: boolean
  }[]
}

export async function findCircular(db: Db, clave: string): Promise<CircularRegistrada | null> {
  const [circular] = await consultar(db, sql`where t.clave = ${clave}`)
  return circular ?? null
}

export async function findCirculares(db: Db, { pagina, tamano }: { pagina: number; tamano: number }) {
  const { rows } = await sql<{ total: number }>`
    select (select count(*) from circular)::int + (select count(*) from circular_borrador)::int as total`.execute(db)
  const limite = sql`order by t.fecha desc, t.clave desc limit ${tamano} offset ${(pagina - 1) * tamano}`
  return { total: rows[0]?.total ?? 0, filas: await consultar(db, limite) }
}

async function consultar(db: Db, resto: ReturnType<typeof sql>): Promise<CircularRegistrada[]> {
  const { rows } = await sql<CircularRegistrada>`
    with todas as (
      select k.clave, numero, fecha, asunto, expide, firma, disponible, demostracion, true as publicada, 0 as version, d.sha256
      from circular k left join circular_documento d on d.circular = k.clave
      union all
      select clave, numero, fecha, asunto, expide, firma, disponible, demostracion, false, version, documento
      from circular_borrador
    )
    select t.clave, t.numero, t.fecha, t.asunto, t.expide, t.firma, t.disponible, t.demostracion, t.publicada, t.version,
      (select json_build_object('sha256', encode(d.sha256, 'hex'), 'nombre', d.nombre, 'bytes', d.bytes)
        from documento_nacional d where d.sha256 = t.sha256) as documento,
      (select coalesce(json_agg(json_build_object('instrumento', x.instrumento, 'vigencia', x.vigencia, 'efecto', x.efecto,
          'publicado', x.publicado) order by x.vigencia, x.instrumento), '[]')
        from (
          select instrumento, vigencia, efecto, true as publicado from cronograma_acto where circular = t.clave
          union all
          select instrumento, vigencia, contenido::json ->> 'efecto', false from cronograma_borrador where circular = t.clave
        ) x) as cronogramas
    from todas t ${resto}`.execute(db)
  return rows
}

type Datos = Circular & { readonly documento: string | null }
type Autor = { readonly por: string; readonly en: Instante }

/** False when the key is taken. */
export async function insertCircular(db: Db, { documento, ...datos }: Datos, { por, en }: Autor): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('circular_borrador')
    .values({ ...datos, documento: bytesDe(documento), version: 1, por, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Also where the drafts of calendars name it. False when somebody saved it meanwhile. */
export async function updateCircular(
  db: Db,
  antes: { readonly clave: string; readonly version: number },
  { documento, ...datos }: Datos,
  { por, en }: Autor,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('circular_borrador')
    .set({ ...datos, documento: bytesDe(documento), version: antes.version + 1, por, en: isoBogota(en) })
    .where('clave', '=', antes.clave)
    .where('version', '=', antes.version)
    .executeTakeFirst()
  const nombran = db.updateTable('cronograma_borrador').set({ circular: datos.clave })
  if (numUpdatedRows > 0n && antes.clave !== datos.clave) await nombran.where('circular', '=', antes.clave).execute()
  return numUpdatedRows > 0n
}

export async function deleteCircular(db: Db, clave: string): Promise<void> {
  await db.deleteFrom('circular_borrador').where('clave', '=', clave).execute()
}

/** Who saved it last. */
export async function findQuienGuardo(db: Db, clave: string): Promise<string> {
  const fila = await db
    .selectFrom('circular_borrador as c')
    .innerJoin('cuenta as p', 'p.id', 'c.por')
    .select('p.nombre')
    .where('c.clave', '=', clave)
    .executeTakeFirst()
  return fila?.nombre ?? ''
}

function bytesDe(sha256: string | null): Buffer | null {
  return sha256 === null ? null : Buffer.from(sha256, 'hex')
}
