// What DNP published, who relayed it and who read it.
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type Difusion = {
  readonly numero: string
  readonly titulo: string
  readonly texto: string
  readonly enlace: string | null
  readonly publica: boolean
  readonly trasladarHasta: Fecha
  readonly autor: string
  readonly en: string
  readonly trasladadas: number
  readonly leidas: number
  /** Of the department of whoever looks. */
  readonly trasladadaEn: string | null
  /** By somebody of the body of whoever looks. */
  readonly leidaEn: string | null
}

type Autor = { readonly por: string; readonly rol: string; readonly en: Instante }
type Nueva = Pick<Difusion, 'numero' | 'titulo' | 'texto' | 'enlace' | 'publica' | 'trasladarHasta'>

export async function insertDifusion(db: Db, { trasladarHasta, ...nueva }: Nueva, { por, rol, en }: Autor) {
  await db
    .insertInto('difusion')
    .values({ ...nueva, trasladar_hasta: trasladarHasta, por, rol, en: isoBogota(en) })
    .execute()
}

/** The body of whoever looks, null for those of the country; all of it, or what its gobernación relayed to it. */
export type Mira = { readonly entidad: string | null; readonly todo: boolean }

type Pagina = { readonly pagina: number; readonly tamano: number }

export async function listDifusiones(db: Db, mira: Mira, { pagina, tamano }: Pagina) {
  const base = visibles(db, mira)
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await conCuentas(base, mira)
    .orderBy('d.en', 'desc')
    .orderBy('d.numero', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), filas: filas.map(toDifusion) }
}

export async function findDifusion(db: Db, mira: Mira, numero: string): Promise<Difusion | null> {
  const fila = await conCuentas(visibles(db, mira), mira).where('d.numero', '=', numero).executeTakeFirst()
  return fila ? toDifusion(fila) : null
}

function visibles(db: Db, { entidad, todo }: Mira) {
  return db
    .selectFrom('difusion as d')
    .innerJoin('cuenta as c', 'c.id', 'd.por')
    .$if(!todo, (q) =>
      q.where(
        sql<boolean>`exists (select from difusion_destino x where x.difusion = d.numero and x.entidad = ${entidad})`,
      ),
    )
}

function conCuentas(base: ReturnType<typeof visibles>, { entidad }: Mira) {
  const departamento = entidad?.slice(0, 2) ?? ''
  return base
    .selectAll('d')
    .select('c.nombre as autor')
    .select([
      sql<number>`(select count(*)::int from difusion_traslado t where t.difusion = d.numero)`.as('trasladadas'),
      sql<number>`(select count(distinct l.entidad)::int from difusion_lectura l where l.difusion = d.numero)`.as(
        'leidas',
      ),
      sql<string | null>`(select t.en from difusion_traslado t where t.difusion = d.numero
        and t.departamento = ${departamento})`.as('trasladadaEn'),
      sql<string | null>`(select min(l.en) from difusion_lectura l where l.difusion = d.numero
        and l.entidad = ${entidad ?? ''})`.as('leidaEn'),
    ])
}

type Fila = Awaited<ReturnType<ReturnType<typeof conCuentas>['executeTakeFirstOrThrow']>>

function toDifusion({ trasladar_hasta, por: _, rol: __, ...fila }: Fila): Difusion {
  return { ...fila, trasladarHasta: trasladar_hasta }
}

/** For anybody. */
export async function listPublicas(db: Db, { pagina, tamano }: Pagina) {
  const base = db.selectFrom('difusion').where('publica', '=', true)
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .select(['numero', 'titulo', 'texto', 'enlace', 'en'])
    .orderBy('en', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), filas, pagina, tamano }
}

/** False when that account had acknowledged it already. */
export async function insertLectura(
  db: Db,
  { difusion, entidad }: { readonly difusion: string; readonly entidad: string },
  { por, rol, en }: Autor,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('difusion_lectura')
    .values({ difusion, entidad, cuenta: por, rol, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
