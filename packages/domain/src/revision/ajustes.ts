// A request for adjustments and its answer (numeral 2.c, Circular 0009-4 de 2023; R4.1): metas named with their reason, a due date, a reply to each.
import type { Fecha } from '../shared/index.ts'
import type { CampoPedible } from './campos.ts'
import type { TipoAjuste } from './tipos.ts'

export type AjusteMeta = {
  readonly meta: string
  readonly tipo: TipoAjuste
  readonly motivo: string
  /** Fields that are opened; null: the whole meta. */
  readonly campos: readonly CampoPedible[] | null
}

export type SolicitudAjustes = {
  /** A general request reopens everything, and says so; it may still name metas. */
  readonly general: boolean
  readonly tipo: TipoAjuste
  readonly motivo: string
  readonly vence: Fecha
  readonly metas: readonly AjusteMeta[]
}

export type FaltaSolicitud =
  | { readonly codigo: 'sin_motivo'; readonly metas: readonly string[] }
  | { readonly codigo: 'sin_metas' }
  | { readonly codigo: 'meta_desconocida'; readonly metas: readonly string[] }
  | { readonly codigo: 'meta_repetida'; readonly metas: readonly string[] }
  | { readonly codigo: 'vence_antes_de_hoy' }
  /** The entity must be able to answer: the due date is not after the close of the adjustments. */
  | { readonly codigo: 'vence_tras_el_cierre'; readonly limite: Fecha }
  /** An act reopened the report only for some metas. */
  | { readonly codigo: 'fuera_de_la_reapertura'; readonly metas: readonly string[] }
  /** The activity of adjustments has closed: one can only validate or record observations. */
  | { readonly codigo: 'ajustes_cerrados'; readonly limite: Fecha }
export type CodigoFaltaSolicitud = FaltaSolicitud['codigo']

export type CondicionesSolicitud = {
  readonly hoy: Fecha
  /** Last date for adjustments of this corte; null when no act sets one. */
  readonly limite: Fecha | null
  /** An exception or a circular reopens the adjustments for this entity. */
  readonly excepcion: boolean
  /** Numbers of the metas in the version under review. */
  readonly metas: ReadonlySet<string>
  /** Metas to which the act that reopened the report limits it; null: not limited. */
  readonly reapertura: readonly string[] | null
}

/** What of a request says what is open. */
type Pedido = { readonly general: boolean; readonly metas: readonly { readonly meta: string }[] }

/** What stops the request; empty when it may be sent. */
export function faltasSolicitud(solicitud: SolicitudAjustes, c: CondicionesSolicitud): FaltaSolicitud[] {
  return [
    ...faltasMetas(solicitud, c.metas),
    ...faltasReapertura(solicitud, c.reapertura),
    ...faltasMotivo(solicitud),
    ...faltasPlazo(solicitud.vence, c),
  ]
}

/** Metas the entity asked to open of its own, and the reviewer granted, join the named ones. Null: all are open. */
export function metasAbiertas(solicitud: Pedido, concedidas: readonly string[]): string[] | null {
  if (solicitud.general) return null
  return [...new Set([...solicitud.metas.map((m) => m.meta), ...concedidas])].sort()
}

/** Whether the values of a meta may be changed under this request. */
export function reabre(solicitud: Pedido, concedidas: readonly string[], meta: string): boolean {
  return metasAbiertas(solicitud, concedidas)?.includes(meta) ?? true
}

/** The entity changed what it was asked, or explains why it stands. */
export const CLASES_RESPUESTA = ['cambiado', 'explicado'] as const
export type ClaseRespuesta = (typeof CLASES_RESPUESTA)[number]

export type RespuestaAjuste = { readonly meta: string; readonly texto: string }

export type RespuestasPendientes = { readonly metas: readonly string[]; readonly general: boolean }

/** A reply to every named meta, and at least one where the request named none. Null when nothing is missing. */
export function respuestasPendientes(
  solicitud: Pedido,
  respuestas: readonly RespuestaAjuste[],
): RespuestasPendientes | null {
  const conRespuesta = new Set(respuestas.filter((r) => r.texto.trim() !== '').map((r) => r.meta))
  const metas = solicitud.metas.map((m) => m.meta).filter((meta) => !conRespuesta.has(meta))
  const general = solicitud.general && conRespuesta.size === 0
  return metas.length === 0 && !general ? null : { metas, general }
}

function faltasMetas({ general, metas }: SolicitudAjustes, conocidas: ReadonlySet<string>): FaltaSolicitud[] {
  const numeros = metas.map((m) => m.meta)
  const ajenas = numeros.filter((meta) => !conocidas.has(meta))
  const repetidas = [...new Set(numeros.filter((meta, i) => numeros.indexOf(meta) !== i))]
  const faltas: FaltaSolicitud[] = []
  if (!general && metas.length === 0) faltas.push({ codigo: 'sin_metas' })
  if (ajenas.length > 0) faltas.push({ codigo: 'meta_desconocida', metas: ajenas })
  if (repetidas.length > 0) faltas.push({ codigo: 'meta_repetida', metas: repetidas })
  return faltas
}

function faltasReapertura(
  { general, metas }: SolicitudAjustes,
  reapertura: CondicionesSolicitud['reapertura'],
): FaltaSolicitud[] {
  if (reapertura === null) return []
  const fuera = metas.map((m) => m.meta).filter((meta) => !reapertura.includes(meta))
  return general || fuera.length > 0 ? [{ codigo: 'fuera_de_la_reapertura', metas: fuera }] : []
}

/** The reason of the whole request always; that of a meta, for each one named. */
function faltasMotivo({ motivo, metas }: SolicitudAjustes): FaltaSolicitud[] {
  const mudas = metas.filter((m) => m.motivo.trim() === '').map((m) => m.meta)
  return motivo.trim() === '' || mudas.length > 0 ? [{ codigo: 'sin_motivo', metas: mudas }] : []
}

function faltasPlazo(vence: Fecha, { hoy, limite, excepcion }: CondicionesSolicitud): FaltaSolicitud[] {
  const faltas: FaltaSolicitud[] = vence < hoy ? [{ codigo: 'vence_antes_de_hoy' }] : []
  if (limite === null || excepcion) return faltas
  if (hoy > limite) return [{ codigo: 'ajustes_cerrados', limite }]
  return vence > limite ? [...faltas, { codigo: 'vence_tras_el_cierre', limite }] : faltas
}
