// A meta without equivalent in the Catálogo: the entity asks, DNP assigns a code, grants a dated exception or asks back (R2.3; Circular 0009-4 de 2023, num. 12).
import type { Fecha } from '../shared/index.ts'

export const ESTADOS_SIN_EQUIVALENTE = ['en_dnp', 'devuelta', 'con_codigo', 'exceptuada', 'retirada'] as const
export type EstadoSinEquivalente = (typeof ESTADOS_SIN_EQUIVALENTE)[number]

export const ACTOS_SIN_EQUIVALENTE = ['pedir', 'preguntar', 'responder', 'asignar', 'exceptuar', 'retirar'] as const
export type ActoSinEquivalente = (typeof ACTOS_SIN_EQUIVALENTE)[number]

export type ParteSinEquivalente = 'entidad' | 'dnp'

/** Characters that an explanation, a question, an answer or a reason has at least. */
export const MINIMO_EXPLICACION = 40

type Paso = {
  readonly desde: readonly (EstadoSinEquivalente | null)[]
  readonly acto: ActoSinEquivalente
  readonly parte: ParteSinEquivalente
  readonly hasta: EstadoSinEquivalente
}

/** Somebody still has to do something with it; a meta has one of these at most. */
const ABIERTAS = ['en_dnp', 'devuelta'] as const

/** Null is no request yet. What DNP decided is not undone: for another answer the entity asks again. */
const PASOS: readonly Paso[] = [
  { desde: [null], acto: 'pedir', parte: 'entidad', hasta: 'en_dnp' },
  { desde: ['en_dnp'], acto: 'preguntar', parte: 'dnp', hasta: 'devuelta' },
  { desde: ['devuelta'], acto: 'responder', parte: 'entidad', hasta: 'en_dnp' },
  { desde: ABIERTAS, acto: 'asignar', parte: 'dnp', hasta: 'con_codigo' },
  { desde: ABIERTAS, acto: 'exceptuar', parte: 'dnp', hasta: 'exceptuada' },
  { desde: ABIERTAS, acto: 'retirar', parte: 'entidad', hasta: 'retirada' },
]

/** Where an act leads; null when whoever does it may not, or not from there. */
export function pasoSinEquivalente(
  desde: EstadoSinEquivalente | null,
  acto: ActoSinEquivalente,
  parte: ParteSinEquivalente,
): EstadoSinEquivalente | null {
  return PASOS.find((p) => p.acto === acto && p.parte === parte && p.desde.includes(desde))?.hasta ?? null
}

export function actosSinEquivalente(
  desde: EstadoSinEquivalente | null,
  parte: ParteSinEquivalente,
): ActoSinEquivalente[] {
  return PASOS.filter((p) => p.parte === parte && p.desde.includes(desde)).map((p) => p.acto)
}

export function isAbierta(estado: EstadoSinEquivalente): boolean {
  return (ABIERTAS as readonly EstadoSinEquivalente[]).includes(estado)
}

/** What of a request decides whether its meta stops the entity. */
export type SolicitudDeMeta = {
  readonly meta: string
  readonly estado: EstadoSinEquivalente
  /** Last day of the exception, which counts whole; null while there is none. */
  readonly hasta: Fecha | null
}

/** How many of some requests wait for DNP, were answered by it with a code or a question and wait for the entity, or are under an exception. */
export type CuentaSinEquivalente = {
  readonly enEspera: number
  readonly respondidas: number
  readonly exceptuadas: number
}

export function contarSinEquivalente(solicitudes: readonly SolicitudDeMeta[], hoy: Fecha): CuentaSinEquivalente {
  const con = (...estados: EstadoSinEquivalente[]) => solicitudes.filter((s) => estados.includes(s.estado)).length
  return {
    enEspera: con('en_dnp'),
    respondidas: con('devuelta', 'con_codigo'),
    exceptuadas: solicitudes.filter((s) => exceptuaEl(s, hoy)).length,
  }
}

/** From the day after `hasta` the meta counts again. */
export function exceptuaEl({ estado, hasta }: SolicitudDeMeta, dia: Fecha): boolean {
  return estado === 'exceptuada' && hasta !== null && dia <= hasta
}
