import { ESTADOS_SOLICITUD, PERMISOS, type Rol } from '@kpt/domain/acceso'
import { fechaEn, finDe, type Instante, isoBogota } from '@kpt/domain/shared'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { EN_CURSO, type Solicitud } from './solicitud.repo.ts'

export type Filtro = {
  readonly estado: 'pendientes' | 'en_curso' | 'cerradas' | 'todas' | Solicitud['estado']
  readonly plazo?: 'vencidas' | 'hoy' | undefined
  readonly objecion?: 'si' | undefined
  readonly departamento?: string | undefined
  readonly asignada: 'todas' | 'mias' | 'sin_asignar'
  readonly texto?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** Roles that verify, by the table of permissions. */
const VERIFICAN = Object.keys(PERMISOS['solicitud.verificar']) as Rol[]

/** Who asks and when: what "mine" and "today" mean. */
type Quien = { readonly cuenta: string; readonly ahora: Instante }

/**
 * A page of the queue: first those that wait for support, the nearest term before; then those that wait for their applicant, who has
 * waited longest before; then the closed ones, the last before. `entidades`: those whose name was looked for too.
 */
export async function findCola(db: Db, alcance: Alcance, filtro: Filtro, quien: Quien, entidades: readonly string[]) {
  const base = filtrar(db.selectFrom('solicitud as s').where(dentroDe(alcance)), filtro, quien, entidades)
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .leftJoin('cuenta as c', 'c.id', 's.asignada_a')
    .select([
      's.id',
      's.radicado',
      's.entidad',
      's.nombre',
      's.cargo',
      's.clase',
      's.estado',
      's.radicada_en',
      's.vence_en',
      's.estado_en',
      's.asignada_a',
    ])
    .select('c.nombre as asignada_nombre')
    .select(sql<number>`(select count(*)::int from objecion o where o.solicitud = s.id)`.as('objeciones'))
    .orderBy(
      sql`case when s.estado = 'por_verificar' then 0 when s.estado in ('por_completar', 'aceptada') then 1 else 2 end`,
    )
    .orderBy(sql`case when s.estado = 'por_verificar' then s.vence_en when s.decidida_en is null then s.estado_en end`)
    .orderBy('s.decidida_en', 'desc')
    .orderBy('s.id')
    .limit(filtro.tamano)
    .offset((filtro.pagina - 1) * filtro.tamano)
    .execute()
  return {
    total,
    filas: filas as (Omit<(typeof filas)[number], 'estado' | 'clase'> & Pick<Solicitud, 'estado' | 'clase'>)[],
  }
}

/** A department's territory is its municipalities, not the department itself. */
function dentroDe({ territorio }: Alcance) {
  if (territorio.clase === 'nacional') return sql<boolean>`true`
  if (territorio.clase === 'entidad') return sql<boolean>`s.entidad = ${territorio.codigo}`
  return sql<boolean>`(left(s.entidad, 2) = ${territorio.codigo} and s.entidad <> ${territorio.codigo})`
}

// biome-ignore lint/suspicious/noExplicitAny: the builder's own types of what was selected so far do not matter here
function filtrar<Q extends SelectQueryBuilder<any, any, any>>(
  q: Q,
  filtro: Filtro,
  { cuenta, ahora }: Quien,
  entidades: readonly string[],
): Q {
  const { estado, departamento, asignada, objecion, plazo, texto } = filtro
  let r = q
  if (estado === 'pendientes') r = r.where('s.estado', '=', 'por_verificar') as Q
  else if (estado === 'en_curso') r = r.where('s.estado', 'in', EN_CURSO) as Q
  else if (estado === 'cerradas') r = r.where('s.estado', 'not in', EN_CURSO) as Q
  else if (estado !== 'todas') r = r.where('s.estado', '=', estado) as Q
  if (departamento) r = r.where(sql`left(s.entidad, 2)`, '=', departamento) as Q
  if (asignada === 'mias') r = r.where('s.asignada_a', '=', cuenta) as Q
  if (asignada === 'sin_asignar') r = r.where('s.asignada_a', 'is', null) as Q
  if (objecion) r = r.where(CON_OBJECION) as Q
  if (plazo === 'vencidas') r = r.where('s.vence_en', '<=', isoBogota(ahora)) as Q
  if (plazo === 'hoy') r = r.where(venceHoy(ahora)) as Q
  if (texto) {
    const busca = `%${texto.replace(/[\\%_]/g, '\\$&')}%`
    const enNombre = sql<boolean>`unaccent(s.nombre) ilike unaccent(${busca}) or s.radicado ilike ${busca}`
    r = r.where(sql<boolean>`(${enNombre} or s.entidad = any(${[...entidades]}))`) as Q
  }
  return r
}

const CON_OBJECION = sql<boolean>`exists (select from objecion o where o.solicitud = s.id)`

/** A term ends with its last day: at the midnight that closes today. */
function venceHoy(ahora: Instante) {
  return sql<boolean>`s.vence_en > ${isoBogota(ahora)}::timestamptz and s.vence_en <= ${isoBogota(finDe(fechaEn(ahora)))}::timestamptz`
}

/** How many there are in each state, and what of those that wait for support. */
export async function countCola(db: Db, { cuenta, ahora }: Quien) {
  const filas = await db
    .selectFrom('solicitud')
    .select('estado')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .groupBy('estado')
    .execute()
  const n = new Map(filas.map((fila) => [fila.estado, fila.n]))
  const pendientes = await db
    .selectFrom('solicitud as s')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('s.vence_en', '<=', isoBogota(ahora)).as('vencidas'),
      eb.fn.countAll<number>().filterWhere(venceHoy(ahora)).as('hoy'),
      eb.fn.countAll<number>().filterWhere('s.asignada_a', '=', cuenta).as('mias'),
      eb.fn.countAll<number>().filterWhere('s.asignada_a', 'is', null).as('sinAsignar'),
      eb.fn.countAll<number>().filterWhere(CON_OBJECION).as('conObjecion'),
    ])
    .where('s.estado', '=', 'por_verificar')
    .executeTakeFirstOrThrow()
  const estados = Object.fromEntries(ESTADOS_SOLICITUD.map((estado) => [estado, n.get(estado) ?? 0]))
  return { estados: estados as Record<Solicitud['estado'], number>, pendientes }
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
