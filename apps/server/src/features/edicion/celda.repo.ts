import type { ActoBorrador, CambioHecho } from '@kpt/domain/planes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { Autor, BorradorFila } from './borrador.repo.ts'

export type CeldaFila = { readonly fila: string; readonly celda: string; readonly valor: string | null }
type DeBorrador = Pick<BorradorFila, 'entidad' | 'desde' | 'numero'>

/** Every cell written over the version. */
export async function findCeldas(db: Db, alcance: Alcance, borrador: DeBorrador): Promise<CeldaFila[]> {
  assertAlcance(alcance, borrador.entidad)
  return await db
    .selectFrom('plan_borrador_celda')
    .select(['fila', 'celda', 'valor'])
    .where((eb) => eb.and(columnas(borrador)))
    .execute()
}

/** The cells named, those that are written. */
export async function findCeldasDe(
  db: Db,
  alcance: Alcance,
  borrador: DeBorrador,
  nombradas: readonly { readonly fila: string; readonly celda: string }[],
): Promise<CeldaFila[]> {
  assertAlcance(alcance, borrador.entidad)
  const pares = sql`(select * from unnest(${nombradas.map((c) => c.fila)}::text[], ${nombradas.map((c) => c.celda)}::text[]))`
  return await db
    .selectFrom('plan_borrador_celda')
    .select(['fila', 'celda', 'valor'])
    .where((eb) => eb.and(columnas(borrador)))
    .where(sql<boolean>`(fila, celda) in ${pares}`)
    .execute()
}

export type CambioNuevo = CeldaFila & { readonly opId: string; readonly n: number; readonly antes: string | null }
export type Firma = {
  readonly cuenta: string
  readonly rol: string
  readonly en: Instante
  readonly acto: ActoBorrador
}

/** Keeps the changes and leaves the cells as they say; call it with the draft's row held, numbers following its last one. */
export async function saveCambios(
  db: Db,
  alcance: Alcance,
  borrador: DeBorrador,
  cambios: readonly CambioNuevo[],
  { cuenta, rol, en, acto }: Firma,
): Promise<void> {
  assertAlcance(alcance, borrador.entidad)
  const ultima = cambios.at(-1)?.n
  if (ultima === undefined) return
  const { entidad, desde, numero } = borrador
  const suyo = sql`${entidad}, ${desde}::smallint, ${numero}::integer`
  const lista = (de: (c: CambioNuevo) => string | null) => sql`${cambios.map(de)}::text[]`
  const numeros = sql`${cambios.map((c) => c.n)}::integer[]`
  await sql`
    insert into plan_borrador_cambio (entidad, periodo_desde, numero, n, op_id, fila, celda, antes, valor, por, rol, en, acto)
    select ${suyo}, c.n, c.op_id::uuid, c.fila, c.celda, c.antes, c.valor, ${cuenta}::uuid, ${rol}, ${isoBogota(en)}::timestamptz, ${acto}
    from unnest(${numeros}, ${lista((c) => c.opId)}, ${lista((c) => c.fila)}, ${lista((c) => c.celda)}, ${lista((c) => c.antes)},
      ${lista((c) => c.valor)}) as c (n, op_id, fila, celda, antes, valor)`.execute(db)
  // The last word on each cell: one statement may not touch a row twice.
  await sql`
    insert into plan_borrador_celda (entidad, periodo_desde, numero, fila, celda, valor, n)
    select distinct on (c.fila, c.celda) ${suyo}, c.fila, c.celda, c.valor, c.n
    from unnest(${numeros}, ${lista((c) => c.fila)}, ${lista((c) => c.celda)}, ${lista((c) => c.valor)}) as c (n, fila, celda, valor)
    order by c.fila, c.celda, c.n desc
    on conflict (entidad, periodo_desde, numero, fila, celda) do update set valor = excluded.valor, n = excluded.n`.execute(
    db,
  )
  await db
    .updateTable('plan_borrador')
    .set({ ultima })
    .where((eb) => eb.and(columnas(borrador)))
    .execute()
}

/** Of these operations, those that were kept already, with what they left. */
export async function findHechas(
  db: Db,
  alcance: Alcance,
  borrador: DeBorrador,
  opIds: readonly string[],
): Promise<Map<string, string | null>> {
  assertAlcance(alcance, borrador.entidad)
  const filas = await db
    .selectFrom('plan_borrador_cambio')
    .select(['op_id', 'valor'])
    .where((eb) => eb.and(columnas(borrador)))
    .where(sql<boolean>`op_id = any(${opIds}::uuid[])`)
    .execute()
  return new Map(filas.map((fila) => [fila.op_id, fila.valor]))
}

export type CambioFirmado = CeldaFila & { readonly n: number; readonly autor: Autor; readonly en: string }

/** Cells changed after a number, as they stand, with who left them so. The earliest first, so many at most. */
export async function findCambios(
  db: Db,
  alcance: Alcance,
  borrador: DeBorrador,
  despuesDe: number,
  maximo: number,
): Promise<CambioFirmado[]> {
  assertAlcance(alcance, borrador.entidad)
  const filas = await conFirma(db, borrador).where('v.n', '>', despuesDe).orderBy('v.n').limit(maximo).execute()
  return filas.map(firmada)
}

/** Who left these cells as they are. */
export async function findFirmas(
  db: Db,
  alcance: Alcance,
  borrador: DeBorrador,
  nombradas: readonly { readonly fila: string; readonly celda: string }[],
): Promise<CambioFirmado[]> {
  assertAlcance(alcance, borrador.entidad)
  const pares = sql`(select * from unnest(${nombradas.map((c) => c.fila)}::text[], ${nombradas.map((c) => c.celda)}::text[]))`
  const filas = await conFirma(db, borrador).where(sql<boolean>`(v.fila, v.celda) in ${pares}`).execute()
  return filas.map(firmada)
}

/** Every change after a number: what each cell held before it. */
export async function findHechos(
  db: Db,
  alcance: Alcance,
  borrador: DeBorrador,
  despuesDe: number,
): Promise<CambioHecho[]> {
  assertAlcance(alcance, borrador.entidad)
  return await db
    .selectFrom('plan_borrador_cambio')
    .select(['n', 'fila', 'celda', 'antes'])
    .where((eb) => eb.and(columnas(borrador)))
    .where('n', '>', despuesDe)
    .orderBy('n')
    .execute()
}

export type PuntoFila = {
  readonly n: number
  readonly en: string
  readonly autor: Autor
  readonly celdas: number
  readonly acto: ActoBorrador
}

/** Stretches of work: changes of one person without ten minutes of pause, and each act that wrote many at once, the latest first. */
export async function findPuntos(db: Db, alcance: Alcance, borrador: DeBorrador): Promise<PuntoFila[]> {
  assertAlcance(alcance, borrador.entidad)
  const { entidad, desde, numero } = borrador
  const { rows } = await sql<{
    n: number
    en: string
    nombre: string
    rol: string
    celdas: number
    acto: ActoBorrador
  }>`
    with marcas as (
      select n, en, por, rol, acto, fila, celda,
        case when por = lag(por) over w and acto = lag(acto) over w
          and en - lag(en) over w < case when acto = 'escribir' then interval '10 minutes' else interval '1 microsecond' end
          then 0 else 1 end as empieza
      from plan_borrador_cambio
      where entidad = ${entidad} and periodo_desde = ${desde} and numero = ${numero}
      window w as (order by n)
    ), tramos as (select *, sum(empieza) over (order by n) as tramo from marcas)
    select max(t.n)::integer as n, max(t.en) as en, c.nombre, max(t.rol) as rol, max(t.acto) as acto, count(distinct (t.fila, t.celda))::integer as celdas
    from tramos t join cuenta c on c.id = t.por
    group by t.tramo, c.nombre order by max(t.n) desc limit 200`.execute(db)
  return rows.map(({ nombre, rol, ...fila }) => ({ ...fila, autor: { nombre, rol } }))
}

function conFirma(db: Db, borrador: DeBorrador) {
  return db
    .selectFrom('plan_borrador_celda as v')
    .innerJoin('plan_borrador_cambio as o', (j) =>
      j
        .onRef('o.entidad', '=', 'v.entidad')
        .onRef('o.periodo_desde', '=', 'v.periodo_desde')
        .onRef('o.numero', '=', 'v.numero')
        .onRef('o.n', '=', 'v.n'),
    )
    .innerJoin('cuenta as c', 'c.id', 'o.por')
    .select(['v.fila', 'v.celda', 'v.valor', 'v.n', 'o.en', 'o.rol', 'c.nombre'])
    .where('v.entidad', '=', borrador.entidad)
    .where('v.periodo_desde', '=', borrador.desde)
    .where('v.numero', '=', borrador.numero)
}

function firmada<F extends { nombre: string; rol: string }>({ nombre, rol, ...fila }: F) {
  return { ...fila, autor: { nombre, rol } }
}

function columnas({ entidad, desde, numero }: DeBorrador) {
  return { entidad, periodo_desde: desde, numero }
}
