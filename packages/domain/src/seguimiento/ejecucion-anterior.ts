// What an entity executed before it reported in KPT, as it loads it: numbered versions, each one canonical text that reports cite.
// "Execution of vigencias before KPT can be loaded, marked 'cargado, no reportado en KPT'" (rules of follow-up, "Record").
import {
  cadena,
  canonicalText,
  cifra,
  type DecimalTexto,
  decimal,
  entero,
  type Fecha,
  inOrder,
  isDecimalTexto,
  isNegative,
  type Json,
  leerJson,
  objeto,
} from '../shared/index.ts'

export type EjecucionAnterior = {
  readonly entidad: string
  readonly vigencia: number
  readonly version: number
  /** The plan whose metas were loaded: first vigencia of its period, and its version. */
  readonly plan: { readonly desde: number; readonly version: number }
  /** Why it is loaded, or the act that orders it. */
  readonly razon: string
  /** Where the figures come from: a report, its date, its number of filing. */
  readonly soporte: string
  /** Physical value executed in the vigencia, by number of meta; a meta of which nothing is known is absent. */
  readonly ejecutado: Readonly<Record<string, DecimalTexto>>
}

/** A load, as a report names it. */
export type CargaCitada = { readonly vigencia: number; readonly version: number }

export const LARGO_RAZON_EJECUCION = 1000
export const LARGO_SOPORTE_EJECUCION = 500
const LARGO_CIFRA = 40

export type ProblemaCifraAnterior = 'meta_desconocida' | 'repetida' | 'no_es_cifra' | 'negativa'

/** Keys in their canonical order. */
export function textoEjecucionAnterior({ ejecutado, plan, ...resto }: EjecucionAnterior): string {
  const { entidad, razon, soporte, version, vigencia } = resto
  const porMeta = Object.fromEntries(inOrder(Object.keys(ejecutado)).map((meta) => [meta, ejecutado[meta] ?? '']))
  return canonicalText({
    ...{ documento: 'ejecucion_anterior', ejecutado: porMeta, entidad, formato: 1 },
    ...{ plan: { desde: plan.desde, version: plan.version }, razon, soporte, version, vigencia },
  })
}

/** Reads the text back; null unless it is exactly what `textoEjecucionAnterior` writes. */
export function parseEjecucionAnterior(texto: string): EjecucionAnterior | null {
  const json = leerJson(texto)
  if (!json) return null
  const plan = objeto(json.plan)
  const leida: EjecucionAnterior = {
    entidad: cadena(json.entidad) ?? '',
    vigencia: entero(json.vigencia),
    version: entero(json.version),
    plan: { desde: entero(plan.desde), version: entero(plan.version) },
    razon: cadena(json.razon) ?? '',
    soporte: cadena(json.soporte) ?? '',
    ejecutado: soloCifras(objeto(json.ejecutado)),
  }
  return textoEjecucionAnterior(leida) === texto ? leida : null
}

/** Only of a vigencia that is over, and only while no report of it counts: what was submitted is never covered by a load. */
export function impideCargar(
  vigencia: number,
  hoy: Fecha,
  vigentes: readonly { readonly vigencia: number }[],
): 'en_curso' | 'reportada' | null {
  if (vigencia >= Number(hoy.slice(0, 4))) return 'en_curso'
  return vigentes.some((v) => v.vigencia === vigencia) ? 'reportada' : null
}

/** What stops each figure, in the order in which they come; a blank one says nothing and stops nothing. */
export function problemasDeCifras(
  filas: readonly { readonly meta: string; readonly ejecutado: string | null }[],
  metas: ReadonlySet<string>,
): (ProblemaCifraAnterior | null)[] {
  const vistas = new Set<string>()
  return filas.map(({ meta, ejecutado }) => {
    if (!metas.has(meta)) return 'meta_desconocida'
    if (vistas.has(meta)) return 'repetida'
    vistas.add(meta)
    return ejecutado === null ? null : problemaCifra(ejecutado)
  })
}

function problemaCifra(texto: string): ProblemaCifraAnterior | null {
  if (texto.length > LARGO_CIFRA || !isDecimalTexto(texto)) return 'no_es_cifra'
  return isNegative(decimal(texto)) ? 'negativa' : null
}

function soloCifras(json: Record<string, Json>): Record<string, DecimalTexto> {
  return Object.fromEntries(
    Object.entries(json).flatMap(([meta, valor]) => {
      const leida = cifra(valor)
      return leida === null ? [] : [[meta, leida]]
    }),
  )
}
