// Lists of requests: the desk of DNP, what counts in the boards, and the exceptions that anybody may read.
import type { EstadoSinEquivalente, SolicitudDeMeta } from '@kpt/domain/planes'
import type { Fecha } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type SinEquivalente, toSinEquivalente } from './sin-equivalente.repo.ts'
import { enTerritorio } from './territorio.repo.ts'

export type FiltroSinEquivalente = {
  readonly estado?: EstadoSinEquivalente | undefined
  readonly departamento?: string | undefined
  readonly entidad?: string | undefined
  readonly texto?: string | undefined
  /** Only those that have been in their state since this day or longer. */
  readonly hastaEl?: Fecha | undefined
}

type Pagina = { readonly pagina: number; readonly tamano: number }

/** The one that has waited longest in its state comes first; of what was decided, the last. */
export async function searchSinEquivalente(
  db: Db,
  alcance: Alcance,
  filtro: FiltroSinEquivalente,
  { pagina, tamano }: Pagina,
): Promise<{ total: number; solicitudes: SinEquivalente[] }> {
  const { estado, departamento, entidad, texto, hastaEl } = filtro
  const conFiltro = db
    .selectFrom('sin_equivalente as e')
    .where(() => enTerritorio(alcance))
    .$if(estado !== undefined, (q) => q.where('e.estado', '=', estado ?? ''))
    .$if(departamento !== undefined, (q) => q.where(sql<boolean>`left(e.entidad, 2) = ${departamento ?? ''}`))
    .$if(entidad !== undefined, (q) => q.where('e.entidad', '=', entidad ?? ''))
    .$if(Boolean(texto), (q) =>
      q.where(sql<boolean>`strpos(lower(unaccent(e.texto || ' ' || e.meta || ' ' || e.numero)),
        lower(unaccent(${texto ?? ''}))) > 0`),
    )
    .$if(hastaEl !== undefined, (q) =>
      q.where(sql<boolean>`(e.estado_en at time zone 'America/Bogota')::date <= ${hastaEl ?? ''}::date`),
    )
  const { total } = await conFiltro.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await conFiltro
    .selectAll('e')
    .orderBy(sql`array_position(array['en_dnp', 'devuelta'], e.estado)`)
    .orderBy(sql`case when e.estado in ('en_dnp', 'devuelta') then e.estado_en end`)
    .orderBy('e.estado_en', 'desc')
    .orderBy('e.numero')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), solicitudes: filas.map(toSinEquivalente) }
}

/** Codes of the departments of which there is some. */
export async function findDepartamentos(db: Db, alcance: Alcance): Promise<string[]> {
  const filas = await db
    .selectFrom('sin_equivalente as e')
    .select(sql<string>`left(e.entidad, 2)`.as('codigo'))
    .distinct()
    .where(() => enTerritorio(alcance))
    .execute()
  return filas.map(({ codigo }) => codigo)
}

/** The last request of each meta of the plans of a vigencia, but those withdrawn, and every exception: by entity. */
export async function findSolicitudesQueCuentan(
  db: Db,
  alcance: Alcance,
  vigencia: number,
): Promise<ReadonlyMap<string, SolicitudDeMeta[]>> {
  const filas = await db
    .selectFrom('sin_equivalente as e')
    .innerJoin('plan as p', (j) =>
      j.onRef('p.entidad', '=', 'e.entidad').onRef('p.periodo_desde', '=', 'e.periodo_desde'),
    )
    .select(['e.entidad', 'e.meta', 'e.estado', 'e.hasta'])
    .where(() => enTerritorio(alcance))
    .where('e.estado', '<>', 'retirada')
    .where(
      sql<boolean>`(e.estado = 'exceptuada' or not exists (select 1 from sin_equivalente as o
        where o.entidad = e.entidad and o.periodo_desde = e.periodo_desde and o.meta = e.meta
        and o.estado <> 'retirada' and (o.pedida_en, o.numero) > (e.pedida_en, e.numero)))`,
    )
    .where('p.periodo_desde', '<=', vigencia)
    .where('p.periodo_hasta', '>=', vigencia)
    .execute()
  const porEntidad = Map.groupBy(filas, (fila) => fila.entidad)
  return new Map(
    [...porEntidad].map(([entidad, suyas]) => [
      entidad,
      suyas.map(({ meta, estado, hasta }) => ({ meta, estado: estado as EstadoSinEquivalente, hasta })),
    ]),
  )
}

export type ExcepcionPublica = {
  readonly numero: string
  readonly entidad: string
  readonly meta: string
  readonly texto: string
  readonly razon: string
  readonly concedidaEn: string
  readonly hasta: Fecha
}

/** Exceptions that DNP granted and that hold on a day, or all there were; the last one granted first. Public data. */
export async function searchExcepciones(
  db: Db,
  { vigentesEl, departamento }: { readonly vigentesEl: Fecha | null; readonly departamento: string | undefined },
  { pagina, tamano }: Pagina,
): Promise<{ total: number; excepciones: ExcepcionPublica[] }> {
  const conFiltro = db
    .selectFrom('sin_equivalente as e')
    .innerJoin('sin_equivalente_suceso as s', (j) =>
      j.onRef('s.numero', '=', 'e.numero').onRef('s.n', '=', 'e.sucesos'),
    )
    .where('e.estado', '=', 'exceptuada')
    .$if(vigentesEl !== null, (q) => q.where('e.hasta', '>=', vigentesEl))
    .$if(departamento !== undefined, (q) => q.where(sql<boolean>`left(e.entidad, 2) = ${departamento ?? ''}`))
  const { total } = await conFiltro.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await conFiltro
    .select(['e.numero', 'e.entidad', 'e.meta', 'e.texto', 's.texto as razon', 'e.estado_en as concedidaEn', 'e.hasta'])
    .orderBy('e.estado_en', 'desc')
    .orderBy('e.numero', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  const excepciones = filas.flatMap(({ hasta, razon, ...fila }) =>
    hasta === null ? [] : [{ ...fila, hasta, razon: razon ?? '' }],
  )
  return { total: Number(total), excepciones }
}
