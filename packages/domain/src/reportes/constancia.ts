// The receipt of a submission as facts: one canonical text, its seal, and what can be checked of it with nothing else at hand.
import { INSTRUMENTOS, type Instrumento } from '../calendario/index.ts'
import { canonicalText, type DecimalTexto, type Fecha, type Json } from '../shared/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'
import { numeroDeRecibo } from './recibo.ts'
import type { ClaveReporte } from './vida.ts'

/** What the receipt says. Instants are ISO with the offset of Bogotá; money, exact pesos. */
export type HechosConstancia = HechosComunes & (HechosDeMetas | HechosDeCuestionario)

/** `formato`: how it is drawn: a change of the drawing is another number, and the former ones stay. */
type HechosDeMetas = {
  readonly formato: 1
  readonly plan: { readonly desde: number; readonly version: number }
  readonly metodologia: string
  readonly metas: {
    readonly total: number
    readonly reportadas: number
    readonly declaradas: number
    readonly noRequieren: number
  }
  readonly dinero: { readonly programado: DecimalTexto; readonly ejecutado: DecimalTexto }
}

type HechosDeCuestionario = {
  readonly formato: 2
  /** Its version, and the fingerprint of its text. */
  readonly cuestionario: { readonly version: number; readonly sha256: string }
  readonly preguntas: {
    readonly total: number
    readonly respondidas: number
    readonly noAplican: number
    readonly sinPreguntar: number
  }
}

type HechosComunes = {
  readonly recibo: string
  readonly entidad: { readonly codigo: CodigoEntidad; readonly nombre: string }
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly corte: number
  readonly version: number
  readonly enviadaEn: string
  /** As judged on the day it was sent; null in a round of adjustments, which never makes a report late. */
  readonly oportuna: boolean | null
  readonly ronda: number
  readonly autor: { readonly nombre: string; readonly rol: string }
  readonly firma: { readonly via: string; readonly en: string } | null
  /** Of the frozen text. */
  readonly sha256: string
  /** Public page where it is verified. */
  readonly verificacion: string
  readonly demostracion: boolean
}

/** What is sealed, carried inside the PDF and compared. */
export function textoConstancia(hechos: HechosConstancia): string {
  return canonicalText(hechos as unknown as Json)
}

/** Report and version that a receipt number names; null when it is not one. */
export function leerRecibo(recibo: string): (ClaveReporte & { readonly version: number }) | null {
  const [, letra, entidad = '', vigencia, corte, version] =
    /^KPT-([SG])-(\d{2}|\d{5})-(\d{4})-(\d{1,2})-V([1-9]\d{0,5})$/.exec(recibo) ?? []
  if (!letra) return null
  const instrumento: Instrumento = letra === 'S' ? 'seguimiento' : 'gestionweb'
  return { entidad, instrumento, vigencia: Number(vigencia), corte: Number(corte), version: Number(version) }
}

/** A text that says to be the facts of a receipt; null unless it is exactly what `textoConstancia` writes of facts of their kind. */
export function parseConstancia(texto: string): HechosConstancia | null {
  try {
    const json = JSON.parse(texto) as HechosConstancia
    return isHechos(json) && textoConstancia(json) === texto ? json : null
  } catch {
    return null
  }
}

/** Whether its number is the one that its own facts make. */
export function reciboCuadra(hechos: HechosConstancia): boolean {
  const { entidad, instrumento, vigencia, corte, version, recibo } = hechos
  return numeroDeRecibo({ entidad: entidad.codigo, instrumento, vigencia, corte }, version) === recibo
}

/** The heading of the frozen text, as far as the receipt repeats it. */
export type CabeceraCongelada = {
  readonly entidad: string
  readonly vigencia: number
  readonly corte: number
  readonly version: number
  readonly fechaDatos: Fecha
} & Base

/** Whether the facts of a receipt and what was frozen speak of the same report, version and base (plan and methodology, or questionnaire). */
export function cabeceraCuadra(hechos: HechosConstancia, congelada: CabeceraCongelada): boolean {
  const { entidad, vigencia, corte, version } = congelada
  const dicho = [hechos.entidad.codigo, hechos.vigencia, hechos.corte, hechos.version, ...baseDe(hechos)]
  const suyo = [entidad, vigencia, corte, version, ...baseDe(congelada)]
  return dicho.length === suyo.length && dicho.every((valor, i) => valor === suyo[i])
}

type Base =
  | { readonly metodologia: string; readonly plan: { readonly desde: number; readonly version: number } }
  | { readonly cuestionario: { readonly version: number; readonly sha256: string } }

/** What it reports on: no plan is mistaken for a questionnaire. */
function baseDe(de: Base): readonly (string | number)[] {
  return 'cuestionario' in de
    ? [de.cuestionario.sha256, de.cuestionario.version]
    : [de.metodologia, de.plan.desde, de.plan.version]
}

export const SITUACIONES_CONSTANCIA = ['vigente', 'reemplazada', 'retirada', 'no_vigente'] as const
export type SituacionConstancia = (typeof SITUACIONES_CONSTANCIA)[number]

/** How a version stands today. Withdrawn outweighs superseded: whoever holds the paper must know that its entity took it back. */
export function situacionConstancia(v: {
  readonly version: number
  readonly vigente: number | null
  readonly ultima: number
  readonly retirada: boolean
}): SituacionConstancia {
  if (v.version === v.vigente) return 'vigente'
  if (v.retirada) return 'retirada'
  return v.ultima > v.version ? 'reemplazada' : 'no_vigente'
}

function isHechos(json: unknown): json is HechosConstancia {
  const h = json as HechosConstancia
  const textos = [h?.recibo, h?.enviadaEn, h?.sha256, h?.entidad?.codigo, h?.entidad?.nombre]
  const numeros = [h?.vigencia, h?.corte, h?.version, h?.ronda]
  return (
    INSTRUMENTOS.includes(h?.instrumento) &&
    [...textos, h.autor?.nombre, h.autor?.rol, h.verificacion].every((t) => typeof t === 'string') &&
    numeros.every(Number.isSafeInteger) &&
    isBase(h)
  )
}

function isBase(h: HechosConstancia): boolean {
  if (h.formato === 1) {
    const textos = [h.metodologia, h.dinero?.programado, h.dinero?.ejecutado]
    return (
      textos.every((t) => typeof t === 'string') &&
      [h.metas?.total, h.plan?.desde, h.plan?.version].every(Number.isSafeInteger)
    )
  }
  const numeros = [h.cuestionario?.version, h.preguntas?.total, h.preguntas?.respondidas]
  return h.formato === 2 && typeof h.cuestionario?.sha256 === 'string' && numeros.every(Number.isSafeInteger)
}
