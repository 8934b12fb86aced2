import { PERMISOS, type Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { EN_CURSO, type Solicitud } from './solicitud.repo.ts'

export type Filtro = {
  readonly estado: 'pendientes' | 'en_curso' | 'todas' | Solicitud['estado']
  readonly departamento?: string | undefined
  readonly asignada: 'todas' | 'mias' | 'sin_asignar'
  readonly texto?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** Roles that verify, by the table of permissions. */
const VERIFICAN = Object.keys(PERMISOS['solicitud.verificar']) as Rol[]

/** A page of the queue: what is due first comes first. `entidades`: those whose name was looked for too. */
export async function findCola(db: Db, filtro: Filtro, cuenta: string, entidades: readonly string[]) {
  const base = filtrar(db.selectFrom('solicitud as s'), filtro, cuenta, entidades)
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .leftJoin('cuenta as c', 'c.id', 's.asignada_a')
    .select([
      's.radicado',
      's.entidad',
      's.nombre',
      's.clase',
      's.estado',
      's.radicada_en',
      's.vence_en',
      's.asignada_a',
    ])
    .select('c.nombre as asignada_nombre')
    .select(sql<number>`(select count(*)::int from objecion o where o.solicitud = s.id)`.as('objeciones'))
    .orderBy('s.vence_en')
    .orderBy('s.id')
    .limit(filtro.tamano)
    .offset((filtro.pagina - 1) * filtro.tamano)
    .execute()
  return {
    total,
    filas: filas as (Omit<(typeof filas)[number], 'estado' | 'clase'> & Pick<Solicitud, 'estado' | 'clase'>)[],
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the builder's own types of what was selected so far do not matter here
function filtrar<Q extends SelectQueryBuilder<any, any, any>>(
  q: Q,
  filtro: Filtro,
  cuenta: string,
  entidades: readonly string[],
): Q {
  const { estado, departamento, asignada, texto } = filtro
  let r = q
  if (estado === 'pendientes') r = r.where('s.estado', '=', 'por_verificar') as Q
  else if (estado === 'en_curso') r = r.where('s.estado', 'in', EN_CURSO) as Q
  else if (estado !== 'todas') r = r.where('s.estado', '=', estado) as Q
  if (departamento) r = r.where(sql`left(s.entidad, 2)`, '=', departamento) as Q
  if (asignada === 'mias') r = r.where('s.asignada_a', '=', cuenta) as Q
  if (asignada === 'sin_asignar') r = r.where('s.asignada_a', 'is', null) as Q
  if (texto) {
    const busca = `%${texto.replace(/[\\%_]/g, '\\$&')}%`
    const enNombre = sql<boolean>`unaccent(s.nombre) ilike unaccent(${busca}) or s.radicado ilike ${busca}`
    r = r.where(sql<boolean>`(${enNombre} or s.entidad = any(${[...entidades]}))`) as Q
  }
  return r
}

export async function countCola(db: Db, cuenta: string, ahora: Instante) {
  return db
    .selectFrom('solicitud')
    .select((eb) => [
      eb.fn.countAll<number>().as('pendientes'),
      eb.fn.countAll<number>().filterWhere('vence_en', '<=', isoBogota(ahora)).as('vencidas'),
      eb.fn.countAll<number>().filterWhere('asignada_a', '=', cuenta).as('mias'),
    ])
    .where('estado', '=', 'por_verificar')
    .executeTakeFirstOrThrow()
}

/** Who may verify now. */
export function findEquipo(db: Db, ahora: Instante): Promise<{ id: string; nombre: string }[]> {
  const en = isoBogota(ahora)
  return db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select(['c.id', 'c.nombre'])
    .distinct()
    .where('n.rol', 'in', VERIFICAN)
    .where('n.anulado_en', 'is', null)
    .where('n.desde', '<=', en)
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', en)]))
    .orderBy('c.nombre')
    .execute()
}
