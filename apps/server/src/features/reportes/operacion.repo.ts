import type { CampoGestion } from '@kpt/domain/gestionweb'
import type { ClaveReporte, EstadoReporte } from '@kpt/domain/reportes'
import type { Campo } from '@kpt/domain/seguimiento'
import type pg from 'pg'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** Fields of every instrument. */
export type CampoReporte = Campo | CampoGestion

/** A value that somebody wrote in one field. `base` is what that person saw there. */
export type Operacion = {
  readonly opId: string
  /** Number of a meta, or key of a question. */
  readonly meta: string
  readonly campo: CampoReporte
  readonly clave: string
  readonly base: string | null
  readonly valor: string | null
  readonly hechoEn: string
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
  readonly camposCerrados: readonly string[] | null
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
        camposCerrados: primera.campos_cerrados,
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

const ESTADO = `
select p.op_id::text as op_id, r.estado, r.metas_abiertas, r.campos_cerrados, o.resultado as respuesta, v.valor, v.en, v.rol, c.nombre
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
  campos_cerrados: string[] | null
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
