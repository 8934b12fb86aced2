import type { ActoComentario, AmbitoComentario, ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** All that is said of a report in one scope: between colleagues, or in its file. */
export type ClaveHilos = ClaveReporte & { readonly ambito: AmbitoComentario }

/** One thread of them, by its place: the number of a meta, or the report whole. */
export type ClaveHilo = ClaveHilos & { readonly lugar: string }

type Quien = { readonly por: string; readonly rol: string; readonly en: Instante }

export type Comentario = {
  readonly id: string
  readonly texto: string | null
  readonly en: string
  readonly autor: { readonly nombre: string; readonly rol: string }
  /** In whose name, in the file; null between colleagues. */
  readonly organismo: string | null
  readonly propio: boolean
}

/** Places with comments, how many stand, and how many another person wrote since `cuenta` last looked. */
export async function findComentados(db: Db, alcance: Alcance, clave: ClaveHilos, cuenta: string) {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte, ambito } = clave
  const { rows } = await sql<FilaComentada>`
    select c.lugar, count(*)::int as total, max(c.en) as ultimo,
      (count(*) filter (where c.por <> ${cuenta}::uuid and (l.hasta is null or c.en > l.hasta)))::int as sin_leer,
      coalesce((${ULTIMO_ASUNTO}) = 'resolver', false) as resuelto
    from comentario c
    left join comentario_lectura l on l.entidad = c.entidad and l.cuenta = ${cuenta}::uuid and l.instrumento = c.instrumento
      and l.vigencia = c.vigencia and l.corte = c.corte and l.ambito = c.ambito and l.lugar = c.lugar
    where c.entidad = ${entidad} and c.instrumento = ${instrumento} and c.vigencia = ${vigencia} and c.corte = ${corte}
      and c.ambito = ${ambito}
      and not exists (select from comentario_suceso r where r.entidad = c.entidad and r.comentario = c.id)
    group by c.entidad, c.instrumento, c.vigencia, c.corte, c.ambito, c.lugar
    order by c.lugar`.execute(db)
  return rows.map(({ sin_leer, ...fila }) => ({ ...fila, sinLeer: sin_leer }))
}

type FilaComentada = {
  readonly lugar: string
  readonly total: number
  readonly ultimo: string
  readonly sin_leer: number
  readonly resuelto: boolean
}

/** What was last said of the matter itself, for the thread named `c`. A comment written after it was settled opens it again. */
const ULTIMO_ASUNTO = sql`
  select s.acto from comentario_suceso s
  where s.entidad = c.entidad and s.instrumento = c.instrumento and s.vigencia = c.vigencia and s.corte = c.corte
    and s.ambito = c.ambito and s.lugar = c.lugar and s.acto <> 'retirar'
  order by s.en desc, s.id desc limit 1`

type Tramo = { readonly desde: number; readonly cuantas: number }

/** Newest first; those withdrawn keep their place without their words. */
export async function findComentarios(db: Db, alcance: Alcance, clave: ClaveHilo, cuenta: string, tramo: Tramo) {
  assertAlcance(alcance, clave.entidad)
  const filas = await delHilo(db, clave)
    .innerJoin('cuenta', 'cuenta.id', 'c.por')
    .select(['c.id', 'c.texto', 'c.en', 'c.por', 'c.rol', 'c.organismo', 'cuenta.nombre'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('comentario_suceso as r')
            .select('r.id')
            .whereRef('r.entidad', '=', 'c.entidad')
            .whereRef('r.comentario', '=', 'c.id'),
        )
        .as('retirado'),
    )
    .orderBy('c.en', 'desc')
    .orderBy('c.id', 'desc')
    .limit(tramo.cuantas)
    .offset(tramo.desde)
    .execute()
  const { total } = await delHilo(db, clave)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return {
    total: Number(total),
    filas: filas.map(
      ({ id, texto, en, por, rol, organismo, nombre, retirado }): Comentario => ({
        ...{ id, en, autor: { nombre, rol }, organismo, propio: por === cuenta },
        texto: retirado ? null : texto,
      }),
    ),
  }
}

function delHilo(db: Db, { entidad, instrumento, vigencia, corte, ambito, lugar }: ClaveHilo) {
  return db
    .selectFrom('comentario as c')
    .where('c.entidad', '=', entidad)
    .where('c.instrumento', '=', instrumento)
    .where('c.vigencia', '=', vigencia)
    .where('c.corte', '=', corte)
    .where('c.ambito', '=', ambito)
    .where('c.lugar', '=', lugar)
}

/** Whether the matter stands as settled, by whom and since when. */
export async function findResuelto(db: Db, alcance: Alcance, clave: ClaveHilo) {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte, ambito, lugar } = clave
  const ultimo = await db
    .selectFrom('comentario_suceso as s')
    .innerJoin('cuenta', 'cuenta.id', 's.por')
    .select(['s.acto', 's.rol', 's.en', 'cuenta.nombre'])
    .where('s.entidad', '=', entidad)
    .where('s.instrumento', '=', instrumento)
    .where('s.vigencia', '=', vigencia)
    .where('s.corte', '=', corte)
    .where('s.ambito', '=', ambito)
    .where('s.lugar', '=', lugar)
    .where('s.acto', '<>', 'retirar')
    .orderBy('s.en', 'desc')
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return ultimo?.acto === 'resolver' ? { autor: { nombre: ultimo.nombre, rol: ultimo.rol }, en: ultimo.en } : null
}

export async function findComentario(db: Db, alcance: Alcance, clave: ClaveHilo, id: string, cuenta: string) {
  assertAlcance(alcance, clave.entidad)
  const fila = await delHilo(db, clave)
    .leftJoin('comentario_suceso as r', (j) =>
      j.onRef('r.entidad', '=', 'c.entidad').onRef('r.comentario', '=', 'c.id'),
    )
    .where('c.id', '=', id)
    .select(['c.por', 'r.id as retiro'])
    .executeTakeFirst()
  return fila ? { propio: fila.por === cuenta, retirado: fila.retiro !== null } : null
}

/** False when it was already there: a request sent again. */
export async function insertComentario(
  db: Db,
  alcance: Alcance,
  clave: ClaveHilo,
  { id, texto, organismo, en, ...quien }: Quien & Pick<Comentario, 'id' | 'organismo'> & { readonly texto: string },
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .insertInto('comentario')
    .values({ ...soloClave(clave), id, texto, organismo, ...quien, en: isoBogota(en) })
    .onConflict((oc) => oc.columns(['entidad', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return fila !== undefined
}

export async function insertSuceso(
  db: Db,
  alcance: Alcance,
  clave: ClaveHilo,
  suceso: Quien & { readonly id: string; readonly acto: ActoComentario; readonly comentario: string | null },
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .insertInto('comentario_suceso')
    .values({ ...soloClave(clave), ...suceso, en: isoBogota(suceso.en) })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return fila !== undefined
}

/** Never back: two windows of one person may say it out of order. */
export async function upsertLectura(db: Db, alcance: Alcance, clave: ClaveHilo, cuenta: string, hasta: string) {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('comentario_lectura')
    .values({ ...soloClave(clave), cuenta, hasta })
    .onConflict((oc) =>
      oc
        .columns(['entidad', 'cuenta', 'instrumento', 'vigencia', 'corte', 'ambito', 'lugar'])
        .doUpdateSet({ hasta: sql`greatest(comentario_lectura.hasta, excluded.hasta)` }),
    )
    .execute()
}

function soloClave({ entidad, instrumento, vigencia, corte, ambito, lugar }: ClaveHilo) {
  return { entidad, instrumento, vigencia, corte, ambito, lugar }
}
