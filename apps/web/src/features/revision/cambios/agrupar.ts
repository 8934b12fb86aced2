// What changed between two versions, meta by meta, beside what was asked and what was replied.
import type { Respuesta } from '../../../api/tipos.ts'
import type { Solicitud } from '../usar-revision.ts'

export type Diferencia =
  Respuesta<'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias'>['filas'][number]

export type Pedido = Pick<Solicitud, 'ronda' | 'autor' | 'pedidaEn'> & Solicitud['metas'][number]

/**
 * - `no_pedido`: it changed, and no request had named it.
 * - `pedido`: a request named it; it may have changed or not.
 * - `abierta`: the entity asked to open it, and whoever reviews granted it.
 * - `general`: it changed, or was replied about, under a request on the whole report.
 * - `sin_solicitud`: it changed between two versions with no request in between (the entity withdrew and sent again).
 */
export const CLASES_CAMBIO = ['no_pedido', 'pedido', 'abierta', 'general', 'sin_solicitud'] as const
export type ClaseCambio = (typeof CLASES_CAMBIO)[number]

export type CambioMeta = {
  readonly meta: string
  readonly clase: ClaseCambio
  readonly pedidos: readonly Pedido[]
  readonly diferencias: readonly Diferencia[]
}

/** Requests made on a version from `desde` on and before `hasta`: those that the later version answers. */
export function solicitudesEntre(solicitudes: readonly Solicitud[], desde: number, hasta: number): Solicitud[] {
  return solicitudes.filter((s) => s.version >= desde && s.version < hasta).sort((a, b) => a.ronda - b.ronda)
}

/** By class, in the order of `CLASES_CAMBIO`, and by meta inside each. `solicitudes`: those between both versions. */
export function agruparCambios(diferencias: readonly Diferencia[], solicitudes: readonly Solicitud[]): CambioMeta[] {
  const pedidos = solicitudes.flatMap(({ ronda, autor, pedidaEn, metas }) =>
    metas.map((m) => ({ ronda, autor, pedidaEn, ...m })),
  )
  const metas = [...new Set([...pedidos.map((p) => p.meta), ...diferencias.flatMap(metasDe)])].sort()
  return metas
    .map((meta) => {
      const suyos = pedidos.filter((p) => p.meta === meta)
      const suyas = diferencias.filter((d) => metasDe(d).includes(meta))
      return { meta, clase: claseDe(meta, suyos, suyas, solicitudes), pedidos: suyos, diferencias: suyas }
    })
    .sort((a, b) => CLASES_CAMBIO.indexOf(a.clase) - CLASES_CAMBIO.indexOf(b.clase))
}

/** Money of several metas is a change of each of them. */
function metasDe({ meta, entre }: Diferencia): readonly string[] {
  return entre.length > 0 ? entre : [meta]
}

/** In a request on the whole report the entity replies about metas that nobody named: they carry no reason. */
function claseDe(
  meta: string,
  pedidos: readonly Pedido[],
  diferencias: readonly Diferencia[],
  solicitudes: readonly Solicitud[],
): ClaseCambio {
  if (pedidos.some((p) => p.motivo !== '')) return 'pedido'
  if (solicitudes.length === 0) return 'sin_solicitud'
  if (solicitudes.some((s) => s.reaperturas.some((r) => r.meta === meta && r.decision?.concede))) return 'abierta'
  return pedidos.length > 0 || diferencias.some((d) => d.pedida) ? 'general' : 'no_pedido'
}
