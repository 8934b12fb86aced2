// What a plan says of one vigencia: the Plan Operativo Anual de Inversiones (Decreto 111 de 1996, art. 8) and the plan de acción of each
// dependencia (Ley 152 de 1994, arts. 41 and 49), both derived from the metas.
import { add, CERO, type DecimalTexto, decimal, type Fecha, isZero, sum, toText } from '../shared/index.ts'
import type { Meta, Plan } from './plan.ts'

export const DOCUMENTOS_ANUALES = ['poai', 'accion'] as const
export type DocumentoAnual = (typeof DOCUMENTOS_ANUALES)[number]

/** A meta in one vigencia. */
export type MetaAnual = {
  readonly meta: Meta
  readonly programado: DecimalTexto | null
  /** Pesos by source, those above zero. */
  readonly fuentes: Readonly<Record<string, DecimalTexto>>
  readonly total: DecimalTexto
}

/**
 * Metas of a vigencia in the order of the document. The POAI has those with money, by sector and programme; the plan de acción those with
 * programme or money, by dependencia, the ones without it last.
 */
export function metasAnuales(plan: Plan, vigencia: string, documento: DocumentoAnual): MetaAnual[] {
  const metas = plan.metas.map((meta) => enVigencia(meta, vigencia))
  if (documento === 'poai') return metas.filter(hayDinero).sort(por(({ meta }) => meta.programa || meta.sector || '~'))
  const puestos = new Map((plan.dependencias ?? []).map(({ codigo }, i) => [codigo, String(i).padStart(4, '0')]))
  return metas
    .filter((anual) => hayDinero(anual) || hayPrograma(anual))
    .sort(por(({ meta }) => puestos.get(meta.dependencia ?? '') ?? '~'))
}

/** Sums of the money, by any key of the metas, in order of appearance. */
export function totalesAnuales(metas: readonly MetaAnual[], clave: (meta: Meta) => string) {
  const sumas = new Map<string, { metas: number; total: DecimalTexto }>()
  for (const { meta, total } of metas) {
    const suya = sumas.get(clave(meta)) ?? { metas: 0, total: '0' }
    sumas.set(clave(meta), { metas: suya.metas + 1, total: toText(add(decimal(suya.total), decimal(total))) })
  }
  return sumas
}

/** Money of the vigencia by source. */
export function fuentesAnuales(metas: readonly MetaAnual[]): Record<string, DecimalTexto> {
  const sumas = new Map<string, DecimalTexto>()
  for (const { fuentes } of metas) {
    for (const [fuente, valor] of Object.entries(fuentes)) {
      sumas.set(fuente, toText(add(decimal(sumas.get(fuente) ?? '0'), decimal(valor))))
    }
  }
  return Object.fromEntries(sumas)
}

/** What a dependencia will do for a meta. */
export type Actividad = {
  readonly texto: string
  readonly desde: Fecha | null
  readonly hasta: Fecha | null
  readonly responsable: string
}

export const LIMITES_ACTIVIDADES = { cuantas: 30, texto: 300, responsable: 120 } as const

export type FaltaActividad = 'fuera_de_la_vigencia' | 'termina_antes_de_empezar'

/** What is wrong with the dates of an activity; null when nothing is. */
export function faltaDeActividad({ desde, hasta }: Actividad, vigencia: string): FaltaActividad | null {
  const fechas = [desde, hasta].filter((fecha) => fecha !== null)
  if (fechas.some((fecha) => fecha.slice(0, 4) !== vigencia)) return 'fuera_de_la_vigencia'
  return desde !== null && hasta !== null && hasta < desde ? 'termina_antes_de_empezar' : null
}

function enVigencia(meta: Meta, vigencia: string): MetaAnual {
  const suyas = Object.entries(meta.fuentes[vigencia] ?? {}).filter(([, valor]) => !isZero(decimal(valor)))
  const total = suyas.length === 0 ? CERO : sum(suyas.map(([, valor]) => decimal(valor)))
  const programado = meta.programado[vigencia] ?? null
  return { meta, programado, fuentes: Object.fromEntries(suyas), total: toText(total) }
}

function hayDinero({ total }: MetaAnual): boolean {
  return !isZero(decimal(total))
}

function hayPrograma({ programado }: MetaAnual): boolean {
  return programado !== null && !isZero(decimal(programado))
}

/** By a key; metas of the same key keep the order of the plan. */
function por(clave: (anual: MetaAnual) => string) {
  return (una: MetaAnual, otra: MetaAnual) => {
    const [a, b] = [clave(una), clave(otra)]
    return a < b ? -1 : a > b ? 1 : 0
  }
}
