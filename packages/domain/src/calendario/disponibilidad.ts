// The availability record: what the beats of the servers say of when nobody could work here, and which activities were open then (R1.5).
import type { Fecha, Instante } from '../shared/index.ts'
import type { Instrumento } from './instrumento.ts'
import type { ClaseMedida } from './medida.ts'
import { intervaloDe, ultimoDia } from './situacion.ts'
import type { EnVigor } from './vigor.ts'

/** How often a server beats, in ms. */
export const LATIDO = 60_000

/** A silence of all servers longer than this is an outage: an orderly restart takes less. */
export const TOLERANCIA = 3 * LATIDO

/** A minute is degraded when this many requests failed in it, and they were this part of all. Fewer may be one person's bad luck. */
export const FALLAS_MINIMAS = 10
export const PARTE_DE_FALLAS = 0.2

/** From one beat to the next one of any server. */
export type Silencio = { readonly desde: Instante; readonly hasta: Instante }

/** A beat with failures in it, of any server. */
export type LatidoFallido = { readonly en: Instante; readonly peticiones: number; readonly fallas: number }

/** `caida`: no server attended. `degradada`: they did, and many requests failed. */
export type Interrupcion = Silencio & {
  readonly clase: 'caida' | 'degradada'
  /** Requests that came and that failed while it was degraded; 0 in an outage, which receives none. */
  readonly peticiones: number
  readonly fallas: number
}

/** In the order in which they began. */
export function interrupcionesDe(silencios: readonly Silencio[], fallidos: readonly LatidoFallido[]): Interrupcion[] {
  const caidas = silencios
    .filter(({ desde, hasta }) => hasta - desde > TOLERANCIA)
    .map(({ desde, hasta }): Interrupcion => ({ clase: 'caida', desde, hasta, peticiones: 0, fallas: 0 }))
  return [...caidas, ...degradadas(fallidos)].toSorted((a, b) => a.desde - b.desde)
}

/** Failures of all servers by minute; minutes that follow one another are one spell. */
function degradadas(fallidos: readonly LatidoFallido[]): Interrupcion[] {
  const porMinuto = Map.groupBy(fallidos, ({ en }) => Math.floor(en / LATIDO))
  const malos = [...porMinuto]
    .map(([minuto, latidos]) => ({ minuto, peticiones: sum(latidos, 'peticiones'), fallas: sum(latidos, 'fallas') }))
    .filter(({ peticiones, fallas }) => fallas >= FALLAS_MINIMAS && fallas >= peticiones * PARTE_DE_FALLAS)
    .toSorted((a, b) => a.minuto - b.minuto)
  const tramos: Interrupcion[] = []
  for (const { minuto, peticiones, fallas } of malos) {
    const previo = tramos.at(-1)
    const sigue = previo?.hasta === minuto * LATIDO
    const base = sigue && previo ? previo : { desde: minuto * LATIDO, peticiones: 0, fallas: 0 }
    const tramo = {
      ...{ clase: 'degradada' as const, desde: base.desde, hasta: (minuto + 1) * LATIDO },
      ...{ peticiones: base.peticiones + peticiones, fallas: base.fallas + fallas },
    }
    if (sigue) tramos.pop()
    tramos.push(tramo)
  }
  return tramos
}

function sum(latidos: readonly LatidoFallido[], que: 'peticiones' | 'fallas'): number {
  return latidos.reduce((suma, latido) => suma + latido[que], 0)
}

/** Part of the time between two instants in which some server attended, between 0 and 1; null for no time at all. */
export function parteDisponible(interrupciones: readonly Interrupcion[], { desde, hasta }: Silencio): number | null {
  if (hasta <= desde) return null
  const caido = interrupciones
    .filter(({ clase }) => clase === 'caida')
    .reduce((suma, c) => suma + Math.max(0, Math.min(c.hasta, hasta) - Math.max(c.desde, desde)), 0)
  return (hasta - desde - caido) / (hasta - desde)
}

export type ActividadAbierta = {
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly actividad: string
  readonly texto: string
  readonly limite: Fecha
}

/** The rows of the entities that were open in some moment of it, for nobody in particular. What only DNP does can be made up for by DNP. */
export function abiertasDurante(vigores: readonly EnVigor[], { desde, hasta }: Silencio): ActividadAbierta[] {
  return vigores.flatMap((vigor) => {
    const { instrumento, vigencia } = vigor.cronograma
    const abiertas = vigor.filas.filter((fila) => {
      const { abre, cierra } = intervaloDe(vigor, fila)
      return fila.obligados.some((obligado) => obligado !== 'dnp') && abre < hasta && desde < cierra
    })
    return abiertas.map((fila) => ({
      ...{ instrumento, vigencia, actividad: fila.clave, texto: fila.texto, limite: ultimoDia(vigor, fila) },
    }))
  })
}

/** The interruption that began then, for a measure to rest on; null where there is none or its class is for something else. */
export function interrupcionCitable(
  clase: ClaseMedida,
  interrupciones: readonly Interrupcion[],
  desde: Instante,
): Interrupcion | null {
  if (clase !== 'contingencia') return null
  return interrupciones.find((interrupcion) => interrupcion.desde === desde) ?? null
}
