// The file for the control body (numeral 9, Circular 0009-4 de 2023): who of a corte enters it, apart the silent and the late, and the life of the file,
// which leaves only after a second person of DNP approved it.
import type { HechoPublico } from './oportunidad.ts'

export const CLASES_OMISION = ['silencio', 'extemporaneo'] as const
export type ClaseOmision = (typeof CLASES_OMISION)[number]

/** Which of the two a public fact is. Null for all that must never enter a file: in time, not demandable, not due yet, or not on record here. */
export function omisionDe(hecho: HechoPublico): ClaseOmision | null {
  return CLASES_OMISION.find((clase) => clase === hecho) ?? null
}

export const ESTADOS_EXPEDIENTE = ['borrador', 'revisado', 'aprobado', 'enviado', 'descartado'] as const
export type EstadoExpediente = (typeof ESTADOS_EXPEDIENTE)[number]

const VIDA_EXPEDIENTE = [
  { acto: 'preparar', desde: [null, 'borrador', 'revisado', 'aprobado'], hasta: 'borrador' },
  { acto: 'revisar', desde: ['borrador'], hasta: 'revisado' },
  { acto: 'devolver', desde: ['revisado', 'aprobado'], hasta: 'borrador' },
  { acto: 'aprobar', desde: ['revisado'], hasta: 'aprobado' },
  { acto: 'enviar', desde: ['aprobado'], hasta: 'enviado' },
  { acto: 'descartar', desde: ['borrador', 'revisado', 'aprobado'], hasta: 'descartado' },
] as const satisfies readonly {
  readonly acto: string
  /** `null`: what does not exist yet. */
  readonly desde: readonly (EstadoExpediente | null)[]
  readonly hasta: EstadoExpediente
}[]

export type ActoExpediente = (typeof VIDA_EXPEDIENTE)[number]['acto']
export const ACTOS_DEL_EXPEDIENTE = VIDA_EXPEDIENTE.map((t) => t.acto) as readonly ActoExpediente[]

/** Acts that check the facts again: what changed since it was prepared must be prepared again. */
export const ACTOS_QUE_COMPRUEBAN: readonly ActoExpediente[] = ['aprobar', 'enviar']

export type SituacionExpediente = {
  readonly estado: EstadoExpediente
  /** Account that prepared what it says now. */
  readonly preparadoPor: string
}

export type PasoExpediente =
  | { readonly puede: true; readonly hasta: EstadoExpediente }
  | { readonly puede: false; readonly porque: 'estado' | 'misma_persona' }

/** Whoever prepared a file does not approve it: two people answer for what leaves. */
export function pasoExpediente(
  situacion: SituacionExpediente | null,
  acto: ActoExpediente,
  cuenta: string,
): PasoExpediente {
  const fila = VIDA_EXPEDIENTE.find((t) => t.acto === acto)
  const desde: readonly (EstadoExpediente | null)[] = fila?.desde ?? []
  if (!fila || !desde.includes(situacion?.estado ?? null)) return { puede: false, porque: 'estado' }
  if (acto === 'aprobar' && situacion?.preparadoPor === cuenta) return { puede: false, porque: 'misma_persona' }
  return { puede: true, hasta: fila.hasta }
}

/** Acts that may be done now by this person, in the order of the table. */
export function actosDelExpediente(situacion: SituacionExpediente, cuenta: string): ActoExpediente[] {
  return VIDA_EXPEDIENTE.map((t) => t.acto).filter((acto) => pasoExpediente(situacion, acto, cuenta).puede)
}

/** Kinds of what was done so that an entity reported, as its file tells them in the order of their dates. */
export const CLASES_GESTION = ['recordatorio', 'contacto', 'asistencia', 'oficio', 'mensaje', 'envio'] as const
export type ClaseGestion = (typeof CLASES_GESTION)[number]

export type Gestion = {
  readonly clase: ClaseGestion
  /** ISO instant. */
  readonly en: string
  /** What was done, in words, as it is frozen. */
  readonly dice: string
  /** What became of it; empty when nothing is known. */
  readonly resultado: string
}

/** What a file says of one entity. Frozen whole: text and fingerprint. */
export type FolioExpediente = {
  readonly entidad: { readonly codigo: string; readonly nombre: string; readonly departamento: string }
  readonly clase: ClaseOmision
  /** Code of the public certificate of the same fact at the same minute. */
  readonly certificado: string
  /** Why it had to report, and why this corte could be demanded. */
  readonly obligado: string
  readonly exigible: string
  readonly limite: string
  /** The limit in force with the acts that set it, as known at that minute. */
  readonly plazo: string
  /** Who held the office on the last day; null when no card on file says it. */
  readonly titular: {
    readonly nombre: string
    readonly cargo: string
    readonly desde: string
    readonly acto: string
  } | null
  /** Who led the entity in KPT on the last day. */
  readonly lider: string | null
  readonly gestiones: readonly Gestion[]
}

/** From the first to the last, whatever source each came from. */
export function ordenarGestiones(gestiones: readonly Gestion[]): Gestion[] {
  return gestiones.toSorted(
    (a, b) => Date.parse(a.en) - Date.parse(b.en) || CLASES_GESTION.indexOf(a.clase) - CLASES_GESTION.indexOf(b.clase),
  )
}
