import { type ClaveReporte, ESTADOS_EDITABLES, type EstadoReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type pg from 'pg'
import { textoDelActo } from '../../platform/audit/index.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type SesionPorComprobar, sqlSesionViva } from '../../platform/sesion/sesion.repo.ts'
import { type Operacion, sujetoDe } from './operacion.repo.ts'

export type AutorOperacion = { readonly cuenta: string; readonly rol: string; readonly en: Instante }

/** What one person asks to save in one report: operations over different fields. */
export type Encargo = {
  readonly alcance: Alcance
  readonly clave: ClaveReporte
  readonly operaciones: readonly Operacion[]
  readonly autor: AutorOperacion
  /** Nothing is saved unless this session is still open; null when that was seen before. */
  readonly sesion: SesionPorComprobar | null
}

export type Tanda = {
  readonly sesionViva: boolean
  /** Null when the report has no row yet, or another act holds it and this statement does not wait. */
  readonly estado: EstadoReporte | null
  /** Operations that changed their field. */
  readonly escritas: ReadonlySet<string>
}

/**
 * Saves the errands of one or several persons in ONE statement, which is its own transaction. In this order, the same for every writer:
 * the sessions, the reports' rows FOR SHARE with their state (a submission takes its own FOR UPDATE, so it waits for what is being saved
 * and later savings see its state; FOR KEY SHARE would let a plain update of the row pass), the heads of the entities' audit chains, the
 * fields. A field changes only if it still holds `base`; only what changed enters the chain and is remembered by its `opId`.
 *
 * No field and no operation comes twice. Several errands may go together only with `esperar: false`: a report that an act holds is then
 * left out, so that nobody waits for the act of another entity.
 *
 * The number that orders what was saved is the next of the chain, whose head stays held until commit: no later number can be seen
 * before an earlier one, and the report's row is never updated, which would make every saving wait for the others' FOR SHARE.
 * Two requests with the same new `opId` at once: the second fails on its key (23505) with nothing done.
 *
 * The look-ups carry `limit 1` so that each is one probe of an index: as joins, a generic plan made while the tables were small goes
 * through all operations of the entity.
 */
export async function guardarEncargos(
  pool: pg.Pool,
  encargos: readonly Encargo[],
  { esperar }: { readonly esperar: boolean },
): Promise<Tanda[]> {
  for (const { alcance, clave } of encargos) assertAlcance(alcance, clave.entidad)
  const { rows } = await pool.query<FilaTanda>({
    name: esperar ? 'guardar-encargo' : 'guardar-encargos',
    text: esperar ? GUARDAR : GUARDAR_SIN_ESPERAR,
    values: [...columnasEncargo(encargos), ...columnasOperacion(encargos), ESTADOS_EDITABLES],
  })
  const tandas = new Map(rows.map((fila) => [fila.i, fila]))
  return encargos.map((_, i) => {
    const fila = tandas.get(i + 1)
    return { sesionViva: fila?.viva ?? false, estado: fila?.estado ?? null, escritas: new Set(fila?.escritas ?? []) }
  })
}

type FilaTanda = { i: number; viva: boolean; estado: EstadoReporte | null; escritas: string[] | null }

function columnasEncargo(encargos: readonly Encargo[]): unknown[] {
  const columna = (de: (encargo: Encargo) => unknown) => encargos.map(de)
  return [
    columna(({ clave }) => clave.entidad),
    columna(({ clave }) => clave.instrumento),
    columna(({ clave }) => clave.vigencia),
    columna(({ clave }) => clave.corte),
    columna(({ autor }) => autor.cuenta),
    columna(({ autor }) => autor.rol),
    columna(({ autor }) => isoBogota(autor.en)),
    columna(({ sesion }) => sesion?.huella ?? null),
    columna(({ sesion }) => sesion?.entidad ?? null),
  ]
}

function columnasOperacion(encargos: readonly Encargo[]): unknown[] {
  const filas = encargos.flatMap(({ clave, operaciones, autor }, i) =>
    operaciones.map((o) => {
      const sujeto = sujetoDe(clave, o)
      return { ...o, encargo: i + 1, sujeto, texto: textoDe(o, sujeto, autor) }
    }),
  )
  const columna = (de: (fila: (typeof filas)[number]) => unknown) => filas.map(de)
  return [
    columna((f) => f.encargo),
    columna((f) => f.opId),
    columna((f) => f.meta),
    columna((f) => f.campo),
    columna((f) => f.clave),
    columna((f) => f.base),
    columna((f) => f.valor),
    columna((f) => f.sujeto),
    columna((f) => f.texto),
  ]
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

const guardar = (candado: 'for share of r' | 'for share of r skip locked') => `
with recursive encargo as materialized (
  select e.*, e.huella is null or ${sqlSesionViva({ huella: 'e.huella', en: 'e.en', rol: 'e.rol', entidad: 'e.cargo' })} as viva
  from unnest($1::text[], $2::text[], $3::int2[], $4::int2[], $5::uuid[], $6::text[], $7::timestamptz[], $8::bytea[], $9::text[])
    with ordinality as e (entidad, instrumento, vigencia, corte, cuenta, rol, en, huella, cargo, i)
),
reporte_suyo as materialized (
  select r.entidad, r.instrumento, r.vigencia, r.corte, r.estado, r.metas_abiertas, r.campos_cerrados
  from (select distinct entidad, instrumento, vigencia, corte from encargo where viva) e
  join reporte r using (entidad, instrumento, vigencia, corte)
  order by r.entidad, r.instrumento, r.vigencia, r.corte
  ${candado}
),
pedida as (
  select * from unnest($10::int4[], $11::uuid[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[])
    with ordinality as o (encargo, op_id, meta, campo, clave, base, valor, sujeto, texto, orden)
),
admitida as materialized (
  select p.*, e.entidad, e.instrumento, e.vigencia, e.corte, e.cuenta, e.rol, e.en
  from pedida p join encargo e on e.i = p.encargo
    join reporte_suyo r using (entidad, instrumento, vigencia, corte)
  where e.viva and r.estado = any ($19::text[])
    and (r.metas_abiertas is null or p.meta = any (r.metas_abiertas))
    and (r.campos_cerrados is null or p.meta || '/' || p.campo <> all (r.campos_cerrados))
    and p.valor is distinct from p.base
    and (select true from operacion o where o.entidad = e.entidad and o.op_id = p.op_id limit 1) is null
),
cabeza as materialized (
  select cadena, n, hash from auditoria_cabeza
  where cadena = any (array(select distinct entidad from admitida)) order by cadena for update
),
escrita as (
  insert into reporte_valor (entidad, instrumento, vigencia, corte, meta, campo, clave, valor, antes, por, rol, en, secuencia)
  select a.entidad, a.instrumento, a.vigencia, a.corte, a.meta, a.campo, a.clave, a.valor, a.base, a.cuenta, a.rol, a.en, c.n + 1
  from admitida a join cabeza c on c.cadena = a.entidad
  where a.base is null or (
    select true from reporte_valor v
    where v.entidad = a.entidad and v.instrumento = a.instrumento and v.vigencia = a.vigencia and v.corte = a.corte
      and v.meta = a.meta and v.campo = a.campo and v.clave = a.clave limit 1)
  order by a.entidad, a.instrumento, a.vigencia, a.corte, a.meta, a.campo, a.clave
  on conflict (entidad, instrumento, vigencia, corte, meta, campo, clave) do update
    set valor = excluded.valor, antes = excluded.antes, por = excluded.por, rol = excluded.rol, en = excluded.en,
        secuencia = excluded.secuencia
    where reporte_valor.valor is not distinct from excluded.antes
  returning meta, campo, clave, entidad, corte, vigencia, instrumento
),
guardada as materialized (
  select a.encargo, a.entidad, a.op_id, a.cuenta, a.en, a.sujeto, a.texto,
    row_number() over (partition by a.entidad order by a.orden) as i
  from admitida a
  where case when (a.meta, a.campo, a.clave, a.entidad, a.corte, a.vigencia, a.instrumento)
    in (select meta, campo, clave, entidad, corte, vigencia, instrumento from escrita) then true end
),
eslabon as (
  select g.entidad, g.i, g.cuenta, g.en, g.sujeto, g.texto, c.n + 1 as n,
    sha256(c.hash || sha256(convert_to(g.texto, 'UTF8'))) as hash
  from guardada g join cabeza c on c.cadena = g.entidad where g.i = 1
  union all
  select g.entidad, g.i, g.cuenta, g.en, g.sujeto, g.texto, e.n + 1, sha256(e.hash || sha256(convert_to(g.texto, 'UTF8')))
  from eslabon e join guardada g on g.entidad = e.entidad and g.i = e.i + 1
),
avanzada as (
  insert into auditoria_cabeza (cadena, n, hash) select distinct on (entidad) entidad, n, hash from eslabon order by entidad, n desc
  on conflict (cadena) do update set n = excluded.n, hash = excluded.hash
),
auditada as (
  insert into auditoria (cadena, n, en, cuenta, accion, sujeto, texto, hash)
  select entidad, n, en, cuenta, 'reporte.valor', sujeto, texto, hash from eslabon
),
recordada as (
  insert into operacion (entidad, op_id, resultado) select entidad, op_id, '{"resultado":"guardado"}' from guardada
)
select e.i::int4 as i, e.viva, r.estado, g.escritas
from encargo e left join reporte_suyo r using (entidad, instrumento, vigencia, corte)
  left join (select encargo, array_agg(op_id::text) as escritas from guardada group by encargo) g on g.encargo = e.i`

const GUARDAR = guardar('for share of r')
const GUARDAR_SIN_ESPERAR = guardar('for share of r skip locked')
