// What an audited act says of itself: in which role its author acted, and about which thing it is.
import { INSTRUMENTOS, type Instrumento } from '../calendario/index.ts'

/** The saving of one field: nearly all links are of this kind, and a list is read without them. */
export const ACCION_VALOR = 'reporte.valor'

/** Acts whose fact `rol` is the one given to somebody else, not that of the author. */
const ROL_AJENO = /^(invitacion|equipo)\./

/** Role that the author had, when the act kept it. */
export function rolDelActo(accion: string, hechos: Readonly<Record<string, unknown>>): string | null {
  return typeof hechos.rol === 'string' && !ROL_AJENO.test(accion) ? hechos.rol : null
}

/** The thing of an act, out of its subject. `meta` when it is about one of the targets of a report. */
export type Cosa =
  | {
      readonly clase: 'reporte'
      readonly instrumento: Instrumento
      readonly vigencia: string
      readonly corte: string
      readonly meta: string | null
      readonly campo: string | null
      readonly fuente: string | null
    }
  | { readonly clase: 'plan'; readonly desde: string; readonly version: string | null }
  | { readonly clase: 'solicitud'; readonly radicado: string }
  | { readonly clase: 'consolidado' | 'calendario'; readonly instrumento: Instrumento; readonly vigencia: string }
  | { readonly clase: 'otra' }

type ClaveDelReporte = {
  readonly instrumento: string
  readonly vigencia: number | string
  readonly corte: number | string
}

export function sujetoDelReporte({ instrumento, vigencia, corte }: ClaveDelReporte): string {
  return `reporte/${instrumento}/${vigencia}/${corte}`
}

export function cosaDelSujeto(sujeto: string): Cosa {
  const [clase, ...p] = sujeto.split('/')
  const [a = '', b = ''] = p
  const instrumento = INSTRUMENTOS.find((i) => i === a)
  if (clase === 'plan' && a) return { clase, desde: a, version: b === 'version' ? (p[2] ?? null) : null }
  if (clase === 'solicitud' && a) return { clase, radicado: a }
  if (!instrumento || !b) return { clase: 'otra' }
  if (clase === 'consolidado' || clase === 'calendario') return { clase, instrumento, vigencia: b }
  if (clase !== 'reporte' || !p[2]) return { clase: 'otra' }
  const celda = { meta: p[3] || null, campo: p[4] || null, fuente: p[5] || null }
  return { clase, instrumento, vigencia: b, corte: p[2], ...celda }
}

/** Subject under which everything about the same thing stands: the report of a field, the request of a document. */
export function sujetoDeLaCosa(sujeto: string): string {
  const cosa = cosaDelSujeto(sujeto)
  if (cosa.clase === 'reporte') return sujetoDelReporte(cosa)
  if (cosa.clase === 'plan') return `plan/${cosa.desde}`
  return cosa.clase === 'solicitud' ? `solicitud/${cosa.radicado}` : sujeto
}
