// The queue of a desk, in the order in which it is attended.
import type { Territorio } from '@kpt/domain/acceso'
import type { EstadoAyuda, PrioridadAyuda } from '@kpt/domain/comunicaciones'
import { PRIORIDADES_AYUDA } from '@kpt/domain/comunicaciones'
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type Ayuda, toAyuda } from './ayuda.repo.ts'
import type { DeCorte } from './limites.ts'
import { enMesa } from './mirada.repo.ts'

export type FiltroCola = {
  readonly estado: EstadoAyuda | 'por_atender' | 'todas'
  readonly quien?: 'mias' | 'nadie' | undefined
  readonly categoria?: string | undefined
  readonly texto?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** What a corte that some request is about makes of its place in the queue. */
export type Turno = DeCorte & { readonly limite: Fecha | null; readonly prioridad: PrioridadAyuda }

export type EnCola = Ayuda & {
  readonly asignadaNombre: string | null
  readonly prioridad: PrioridadAyuda
  readonly limite: Fecha | null
}

/** Cortes of which this desk has something to attend, by entity, once each. */
export async function findCortesPorAtender(db: Db, { territorio }: Alcance): Promise<DeCorte[]> {
  const filas = await db
    .selectFrom('ayuda as a')
    .select(['a.entidad', 'a.instrumento', 'a.vigencia', 'a.corte'])
    .distinct()
    .where(deEstaMesa(territorio))
    .where('a.estado', 'in', ['abierta', 'en_atencion', 'espera_datos'])
    .where('a.instrumento', 'is not', null)
    .execute()
  return filas.map(({ entidad, ...reporte }) => ({ entidad, reporte }) as DeCorte)
}

/** What waits for the desk first, by its turn and then by its wait; the rest, what moved last first. */
export async function searchCola(
  db: Db,
  { territorio }: Alcance,
  filtro: FiltroCola,
  { cuenta, turnos }: { readonly cuenta: string; readonly turnos: readonly Turno[] },
): Promise<{ filas: EnCola[]; total: number }> {
  const base = filtrar(db.selectFrom('ayuda as a').where(enMesa(territorio)), filtro, territorio, cuenta)
  const { total } = await base.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .leftJoin('cuenta as c', 'c.id', 'a.asignada')
    .leftJoin(tablaDe(turnos), (j) =>
      j.on(
        sql<boolean>`(t.entidad, t.instrumento, t.vigencia, t.corte) = (a.entidad, a.instrumento, a.vigencia, a.corte)`,
      ),
    )
    .selectAll('a')
    .select(['c.nombre as asignadaNombre', 't.rango', 't.limite'])
    .orderBy(sql`a.estado not in ('abierta', 'en_atencion')`)
    .orderBy(sql`case when a.estado in ('abierta', 'en_atencion') then coalesce(t.rango, ${ULTIMO_RANGO}) end`)
    .orderBy(sql`case when a.estado in ('abierta', 'en_atencion') and t.rango < ${ULTIMO_RANGO} then t.limite end`)
    .orderBy(sql`case when a.estado in ('abierta', 'en_atencion') then a.espera_desde end`)
    .orderBy('a.estado_en', 'desc')
    .orderBy('a.numero')
    .limit(filtro.tamano)
    .offset((filtro.pagina - 1) * filtro.tamano)
    .execute()
  return { total, filas: filas.map(toEnCola) }
}

const ULTIMO_RANGO = PRIORIDADES_AYUDA.length - 1

function tablaDe(turnos: readonly Turno[]) {
  const de = <T>(cual: (turno: Turno) => T) => turnos.map(cual)
  return sql<{
    entidad: string
    instrumento: string
    vigencia: number
    corte: number
    rango: number
    limite: string | null
  }>`(
    select * from unnest(${de((t) => t.entidad)}::text[], ${de((t) => t.reporte.instrumento)}::text[],
      ${de((t) => t.reporte.vigencia)}::smallint[], ${de((t) => t.reporte.corte)}::smallint[],
      ${de((t) => PRIORIDADES_AYUDA.indexOf(t.prioridad))}::smallint[], ${de((t) => t.limite)}::date[])
      as u (entidad, instrumento, vigencia, corte, rango, limite))`.as('t')
}

function toEnCola({
  asignadaNombre,
  rango,
  limite,
  ...fila
}: Parameters<typeof toAyuda>[0] & {
  asignadaNombre: string | null
  rango: number | null
  limite: string | null
}): EnCola {
  return {
    ...toAyuda(fila),
    asignadaNombre,
    limite,
    prioridad: PRIORIDADES_AYUDA[rango ?? ULTIMO_RANGO] ?? 'ordinaria',
  }
}

/** What it has now, not what it gave to another. */
function deEstaMesa(territorio: Territorio) {
  return territorio.clase === 'nacional' ? sql<boolean>`a.departamento is null` : enMesa(territorio)
}

// biome-ignore lint/suspicious/noExplicitAny: the builder's own types of what was selected so far do not matter here
function filtrar<Q extends SelectQueryBuilder<any, any, any>>(
  q: Q,
  { estado, quien, categoria, texto }: FiltroCola,
  territorio: Territorio,
  cuenta: string,
): Q {
  let r = q
  if (estado === 'por_atender')
    r = r.where('a.estado', 'in', ['abierta', 'en_atencion']).where(deEstaMesa(territorio)) as Q
  else if (estado !== 'todas') r = r.where('a.estado', '=', estado) as Q
  if (quien === 'mias') r = r.where('a.asignada', '=', cuenta) as Q
  if (quien === 'nadie') r = r.where('a.asignada', 'is', null) as Q
  if (categoria) r = r.where('a.categoria', '=', categoria) as Q
  if (texto) {
    const busca = `%${texto.replace(/[\\%_]/g, '\\$&')}%`
    r = r.where(
      sql<boolean>`(a.numero ilike ${busca} or unaccent(a.asunto) ilike unaccent(${busca}) or unaccent(a.persona) ilike unaccent(${busca})
        or exists (select from ayuda_suceso s where s.numero = a.numero and unaccent(s.texto) ilike unaccent(${busca})))`,
    ) as Q
  }
  return r
}

const NOVENTA_DIAS = 90 * 86_400_000

export async function countCola(
  db: Db,
  { territorio }: Alcance,
  { cuenta, ahora }: { readonly cuenta: string; readonly ahora: Instante },
) {
  const desde = isoBogota(ahora - NOVENTA_DIAS)
  const porAtender = sql<boolean>`(a.estado in ('abierta', 'en_atencion') and ${deEstaMesa(territorio)})`
  const n = (cual: ReturnType<typeof sql<boolean>>) => sql<number>`count(*) filter (where ${cual})::int`
  return db
    .selectFrom('ayuda as a')
    .where(enMesa(territorio))
    .select([
      n(porAtender).as('porAtender'),
      n(sql<boolean>`${porAtender} and a.asignada = ${cuenta}`).as('mias'),
      n(sql<boolean>`${porAtender} and a.asignada is null`).as('deNadie'),
      n(sql<boolean>`a.estado = 'espera_datos' and ${deEstaMesa(territorio)}`).as('esperaDatos'),
      n(sql<boolean>`a.calificacion = 'si' and a.estado_en >= ${desde}`).as('si'),
      n(sql<boolean>`a.calificacion = 'en_parte' and a.estado_en >= ${desde}`).as('enParte'),
      n(sql<boolean>`a.calificacion = 'no' and a.estado_en >= ${desde}`).as('no'),
    ])
    .executeTakeFirstOrThrow()
}

/** How many of those that wait are about one of these cortes. */
export async function countDeTurnos(db: Db, { territorio }: Alcance, turnos: readonly Turno[]): Promise<number> {
  if (turnos.length === 0) return 0
  const { n } = await db
    .selectFrom('ayuda as a')
    .innerJoin(tablaDe(turnos), (j) =>
      j.on(
        sql<boolean>`(t.entidad, t.instrumento, t.vigencia, t.corte) = (a.entidad, a.instrumento, a.vigencia, a.corte)`,
      ),
    )
    .where(deEstaMesa(territorio))
    .where('a.estado', 'in', ['abierta', 'en_atencion'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
