import { type ClaveReporte, ESTADOS_EDITABLES, type EstadoReporte } from '@kpt/domain/reportes'
import type { Campo } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type pg from 'pg'
import { textoDelActo } from '../../platform/audit/index.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** A value that somebody wrote in one field. `base` is what that person saw there. */
export type Operacion = {
  readonly opId: string
  readonly meta: string
  readonly campo: Campo
  readonly clave: string
  readonly base: string | null
  readonly valor: string | null
  readonly hechoEn: string
}

export type AutorOperacion = { readonly cuenta: string; readonly rol: string; readonly en: Instante }

export type Tanda = {
  /** Null when the report has no row yet. */
  readonly estado: EstadoReporte | null
  /** Operations that changed their field. */
  readonly escritas: ReadonlySet<string>
}

/**
 * Saves a batch over different fields in ONE statement, which is its own transaction. In this order, the same for every writer of the
 * entity: the report's row FOR SHARE with its state (a submission takes it FOR UPDATE, so it waits for what is being saved and later
 * savings see its state; FOR KEY SHARE would let a plain update of the row pass), the head of the entity's audit chain, the fields. A field changes only if
 * it still holds `base`; only what changed enters the chain and is remembered by its `opId`.
 *
 * The number that orders what was saved is the next of the chain, whose head stays held until commit: no later number can be seen
 * before an earlier one, and the report's row is never updated, which would make every saving wait for the others' FOR SHARE.
 * Two requests with the same new `opId` at once: the second fails on its key (23505) with nothing done.
 *
 * The look-ups carry `limit 1` so that each is one probe of an index: as joins, a generic plan made while the tables were small goes
 * through all operations of the entity.
 */
export async function guardarTanda(
  pool: pg.Pool,
  alcance: Alcance,
  clave: ClaveReporte,
  operaciones: readonly Operacion[],
  autor: AutorOperacion,
): Promise<Tanda> {
  assertAlcance(alcance, clave.entidad)
  const sujetos = operaciones.map((o) => sujetoDe(clave, o))
  const { rows } = await pool.query<{ estado: EstadoReporte | null; escritas: string[] | null }>({
    name: 'guardar-tanda',
    text: GUARDAR,
    values: [
      ...lugar(clave),
      autor.cuenta,
      autor.rol,
      isoBogota(autor.en),
      operaciones.map((o) => o.opId),
      operaciones.map((o) => o.meta),
      operaciones.map((o) => o.campo),
      operaciones.map((o) => o.clave),
      operaciones.map((o) => o.base),
      operaciones.map((o) => o.valor),
      sujetos,
      operaciones.map((o, i) => textoDe(o, sujetos[i] ?? '', autor)),
      ESTADOS_EDITABLES,
    ],
  })
  return { estado: rows[0]?.estado ?? null, escritas: new Set(rows[0]?.escritas ?? []) }
}

/** Path of a field in the audit chain: its history is read by it. */
export function sujetoDe(
  clave: ClaveReporte,
  { meta, campo, clave: llave }: Pick<Operacion, 'meta' | 'campo' | 'clave'>,
) {
  return `reporte/${clave.instrumento}/${clave.vigencia}/${clave.corte}/${meta}/${campo}/${llave}`
}

/** How a field stands, for an operation that did not change it. */
export type LoQueHay = {
  readonly opId: string
  /** Answer given to this very operation before. */
  readonly respuesta: string | null
  readonly valor: string | null
  readonly autor: { readonly nombre: string; readonly rol: string } | null
  readonly en: string | null
}

export type Estado = {
  readonly estado: EstadoReporte
  readonly metasAbiertas: readonly string[] | null
  readonly campos: ReadonlyMap<string, LoQueHay>
}

/** What stands in the fields of these operations, who wrote it, and what was already answered to them. */
export async function findEstado(
  pool: pg.Pool,
  alcance: Alcance,
  clave: ClaveReporte,
  operaciones: readonly Operacion[],
): Promise<Estado | null> {
  assertAlcance(alcance, clave.entidad)
  const { rows } = await pool.query<FilaEstado>({
    name: 'estado-de-tanda',
    text: ESTADO,
    values: [
      ...lugar(clave),
      operaciones.map((o) => o.opId),
      operaciones.map((o) => o.meta),
      operaciones.map((o) => o.campo),
      operaciones.map((o) => o.clave),
    ],
  })
  const [primera] = rows
  return primera
    ? {
        estado: primera.estado,
        metasAbiertas: primera.metas_abiertas,
        campos: new Map(rows.map((fila) => [fila.op_id, toCampo(fila)])),
      }
    : null
}

/** Remembers the answers to operations that changed nothing, so that repeating them gives the same ones. */
export async function insertRespuestas(
  pool: pg.Pool,
  alcance: Alcance,
  entidad: string,
  respuestas: readonly { opId: string; respuesta: string }[],
): Promise<void> {
  assertAlcance(alcance, entidad)
  if (respuestas.length === 0) return
  await pool.query({
    name: 'insertar-respuestas',
    text: `insert into operacion (entidad, op_id, resultado) select $1, o.* from unnest($2::uuid[], $3::text[]) o on conflict do nothing`,
    values: [entidad, respuestas.map((r) => r.opId), respuestas.map((r) => r.respuesta)],
  })
}

const GUARDAR = `
with recursive reporte_suyo as materialized (
  select estado, metas_abiertas from reporte
  where entidad = $1 and instrumento = $2 and vigencia = $3 and corte = $4
  for share
),
pedida as (
  select * from unnest($8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[])
    with ordinality as o (op_id, meta, campo, clave, base, valor, sujeto, texto, orden)
),
admitida as materialized (
  select p.* from pedida p, reporte_suyo r
  where r.estado = any ($16::text[])
    and (r.metas_abiertas is null or p.meta = any (r.metas_abiertas))
    and p.valor is distinct from p.base
    and (select true from operacion o where o.entidad = $1 and o.op_id = p.op_id limit 1) is null
),
cabeza as materialized (
  select n, hash from auditoria_cabeza where cadena = $1 and (select count(*) from admitida) > 0 for update
),
escrita as (
  insert into reporte_valor (entidad, instrumento, vigencia, corte, meta, campo, clave, valor, antes, por, rol, en, secuencia)
  select $1, $2, $3, $4, a.meta, a.campo, a.clave, a.valor, a.base, $5::uuid, $6, $7::timestamptz, c.n + 1
  from admitida a, cabeza c
  where a.base is null or (
    select true from reporte_valor v
    where v.entidad = $1 and v.instrumento = $2 and v.vigencia = $3 and v.corte = $4
      and v.meta = a.meta and v.campo = a.campo and v.clave = a.clave limit 1)
  order by a.meta, a.campo, a.clave
  on conflict (entidad, instrumento, vigencia, corte, meta, campo, clave) do update
    set valor = excluded.valor, antes = excluded.antes, por = excluded.por, rol = excluded.rol, en = excluded.en,
        secuencia = excluded.secuencia
    where reporte_valor.valor is not distinct from excluded.antes
  returning meta, campo, clave
),
guardada as materialized (
  select a.op_id, a.sujeto, a.texto, row_number() over (order by a.orden) as i
  from admitida a join escrita using (meta, campo, clave)
),
eslabon as (
  select g.i, c.n + 1 as n, g.sujeto, g.texto, sha256(c.hash || sha256(convert_to(g.texto, 'UTF8'))) as hash
  from guardada g, cabeza c where g.i = 1
  union all
  select g.i, e.n + 1, g.sujeto, g.texto, sha256(e.hash || sha256(convert_to(g.texto, 'UTF8')))
  from eslabon e join guardada g on g.i = e.i + 1
),
avanzada as (
  insert into auditoria_cabeza (cadena, n, hash) select $1, n, hash from eslabon order by n desc limit 1
  on conflict (cadena) do update set n = excluded.n, hash = excluded.hash
),
auditada as (
  insert into auditoria (cadena, n, en, cuenta, accion, sujeto, texto, hash)
  select $1, n, $7::timestamptz, $5::uuid, 'reporte.valor', sujeto, texto, hash from eslabon
),
recordada as (
  insert into operacion (entidad, op_id, resultado) select $1, op_id, '{"resultado":"guardado"}' from guardada
)
select (select estado from reporte_suyo) as estado, (select array_agg(op_id::text) from guardada) as escritas`

const ESTADO = `
select p.op_id::text as op_id, r.estado, r.metas_abiertas, o.resultado as respuesta, v.valor, v.en, v.rol, c.nombre
from unnest($5::uuid[], $6::text[], $7::text[], $8::text[]) as p (op_id, meta, campo, clave)
join reporte r on r.entidad = $1 and r.instrumento = $2 and r.vigencia = $3 and r.corte = $4
left join operacion o on o.entidad = $1 and o.op_id = p.op_id
left join reporte_valor v on v.entidad = $1 and v.instrumento = $2 and v.vigencia = $3 and v.corte = $4
  and v.meta = p.meta and v.campo = p.campo and v.clave = p.clave
left join cuenta c on c.id = v.por`

type FilaEstado = {
  op_id: string
  estado: EstadoReporte
  metas_abiertas: string[] | null
  respuesta: string | null
  valor: string | null
  en: string | null
  rol: string | null
  nombre: string | null
}

function toCampo({ op_id, respuesta, valor, en, rol, nombre }: FilaEstado): LoQueHay {
  return { opId: op_id, respuesta, valor, en, autor: rol === null ? null : { nombre: nombre ?? '', rol } }
}

function lugar({ entidad, instrumento, vigencia, corte }: ClaveReporte) {
  return [entidad, instrumento, vigencia, corte]
}

/** Same text as every other link of the chain. What stood before is `base`: otherwise nothing is written. */
function textoDe(
  { opId, base, valor, hechoEn }: Operacion,
  sujeto: string,
  { cuenta, rol, en }: AutorOperacion,
): string {
  return textoDelActo({
    cuenta,
    accion: 'reporte.valor',
    sujeto,
    hechos: { antes: base, despues: valor, hechoEn, opId, rol },
    en,
  })
}
