import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** Notes of one team on one report: whoever is of another body has no key to them. */
export type ClaveNotas = ClaveReporte & { readonly cuerpo: string }

type Quien = { readonly por: string; readonly rol: string; readonly en: Instante }
type Tramo = { readonly desde: number; readonly cuantas: number; readonly meta?: string | undefined }

/** Those that stand, newest first. */
export async function findNotas(db: Db, alcance: Alcance, clave: ClaveNotas, cuenta: string, tramo: Tramo) {
  const suyas = enPie(db, alcance, clave).$if(tramo.meta !== undefined, (q) => q.where('n.meta', '=', tramo.meta ?? ''))
  const filas = await suyas
    .innerJoin('cuenta as c', 'c.id', 'n.por')
    .select(['n.id', 'n.meta', 'n.texto', 'n.en', 'n.rol', 'n.por', 'c.nombre'])
    .orderBy('n.en', 'desc')
    .orderBy('n.id', 'desc')
    .limit(tramo.cuantas)
    .offset(tramo.desde)
    .execute()
  const { total } = await suyas.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return {
    total: Number(total),
    filas: filas.map(({ nombre, rol, por, ...nota }) => ({ ...nota, autor: { nombre, rol }, propia: por === cuenta })),
  }
}

/** How many of the whole report (null) and of each meta. */
export async function countNotas(db: Db, alcance: Alcance, clave: ClaveNotas) {
  const filas = await enPie(db, alcance, clave)
    .select(['n.meta', (eb) => eb.fn.countAll<number>().as('notas')])
    .groupBy('n.meta')
    .execute()
  return filas.map(({ meta, notas }) => ({ meta, notas: Number(notas) }))
}

/** False when it was already there: a request sent again. */
export async function insertNota(
  db: Db,
  alcance: Alcance,
  { entidad, instrumento, vigencia, corte, cuerpo }: ClaveNotas,
  { en, ...nota }: Quien & { readonly id: string; readonly meta: string | null; readonly texto: string },
): Promise<boolean> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .insertInto('nota_revision')
    .values({ entidad, instrumento, vigencia, corte, cuerpo, ...nota, en: isoBogota(en) })
    .onConflict((oc) => oc.columns(['entidad', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return fila !== undefined
}

/** Only its author withdraws it; false when there is no such note of theirs. */
export async function withdrawNota(db: Db, alcance: Alcance, clave: ClaveNotas, id: string, quien: Quien) {
  const suya = await enPie(db, alcance, clave)
    .select('n.id')
    .where('n.id', '=', id)
    .where('n.por', '=', quien.por)
    .executeTakeFirst()
  if (!suya) return false
  await db
    .insertInto('nota_retiro')
    .values({ entidad: clave.entidad, nota: id, ...quien, en: isoBogota(quien.en) })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return true
}

function enPie(db: Db, alcance: Alcance, { entidad, instrumento, vigencia, corte, cuerpo }: ClaveNotas) {
  assertAlcance(alcance, entidad)
  return db
    .selectFrom('nota_revision as n')
    .where('n.entidad', '=', entidad)
    .where('n.instrumento', '=', instrumento)
    .where('n.vigencia', '=', vigencia)
    .where('n.corte', '=', corte)
    .where('n.cuerpo', '=', cuerpo)
    .where(sql<boolean>`not exists (select from nota_retiro r where r.entidad = n.entidad and r.nota = n.id)`)
}
