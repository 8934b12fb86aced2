// The life of a report, one table for every instrument (R4; "Life of a report" of the follow-up rules). Nothing else decides what may follow what.
import type { Instrumento } from '../calendario/index.ts'
import type { CodigoEntidad, Revisor } from '../territorio/index.ts'

/** Natural key of a report; the same in the address, so territory is known before any query. */
export type ClaveReporte = {
  readonly entidad: CodigoEntidad
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly corte: number
}

export const ESTADOS_REPORTE = [
  'borrador',
  'enviado',
  'en_ajustes',
  'validado',
  'en_revision_dnp',
  'por_trasladar',
  'cerrado',
] as const
export type EstadoReporte = (typeof ESTADOS_REPORTE)[number]

/** Who acts, seen from the report: the entity that reports, the body that reviews it, DNP, or the calendar itself. */
export type Parte = 'entidad' | 'revisor' | 'dnp' | 'sistema'

/** What a row asks for besides the state; what is absent does not matter. */
type Condiciones = {
  /** Only before, or only after, a reviewer took the version in hand. */
  readonly revisionIniciada?: boolean
  /** Only while a request for adjustments is being answered, or only before any. */
  readonly respondiendo?: boolean
  /** Only reports that this body reviews: departments and Bogotá D.C. have no gobernación above (R4.3). */
  readonly revisor?: Revisor
  /** Only once the gobernación let its term to relay pass (R4.3). */
  readonly trasladoVencido?: boolean
}

export type Transicion = Condiciones & {
  readonly acto: string
  readonly desde: readonly EstadoReporte[]
  /** `anterior`: the state it had before the one it leaves. */
  readonly hasta: EstadoReporte | 'anterior'
  readonly parte: Parte
}

const VIDA = [
  { acto: 'enviar', desde: ['borrador', 'en_ajustes'], hasta: 'enviado', parte: 'entidad' },
  {
    acto: 'retirar',
    desde: ['enviado'],
    hasta: 'borrador',
    parte: 'entidad',
    revisionIniciada: false,
    respondiendo: false,
  },
  // What answers a request goes back to the request, which still stands: it is not a draft that the closing would leave out.
  {
    acto: 'retirar',
    desde: ['enviado'],
    hasta: 'en_ajustes',
    parte: 'entidad',
    revisionIniciada: false,
    respondiendo: true,
  },
  { acto: 'tomar_en_revision', desde: ['enviado'], hasta: 'enviado', parte: 'revisor', revisionIniciada: false },
  { acto: 'solicitar_ajustes', desde: ['enviado'], hasta: 'en_ajustes', parte: 'revisor' },
  { acto: 'validar', desde: ['enviado'], hasta: 'validado', parte: 'revisor' },
  { acto: 'seleccionar', desde: ['enviado', 'validado'], hasta: 'en_revision_dnp', parte: 'dnp' },
  { acto: 'dar_conforme', desde: ['en_revision_dnp'], hasta: 'anterior', parte: 'dnp' },
  {
    acto: 'pedir_ajustes_dnp',
    desde: ['en_revision_dnp'],
    hasta: 'por_trasladar',
    parte: 'dnp',
    revisor: 'gobernacion',
  },
  { acto: 'pedir_ajustes_dnp', desde: ['en_revision_dnp'], hasta: 'en_ajustes', parte: 'dnp', revisor: 'dnp' },
  { acto: 'trasladar', desde: ['por_trasladar'], hasta: 'en_ajustes', parte: 'revisor' },
  { acto: 'trasladar', desde: ['por_trasladar'], hasta: 'en_ajustes', parte: 'dnp', trasladoVencido: true },
  { acto: 'trasladar', desde: ['por_trasladar'], hasta: 'en_ajustes', parte: 'sistema', trasladoVencido: true },
  {
    acto: 'cerrar',
    desde: ['enviado', 'en_ajustes', 'validado', 'en_revision_dnp', 'por_trasladar'],
    hasta: 'cerrado',
    parte: 'sistema',
  },
  { acto: 'reabrir', desde: ['cerrado'], hasta: 'anterior', parte: 'dnp' },
] as const satisfies readonly Transicion[]

export type Acto = (typeof VIDA)[number]['acto']
export const ACTOS: readonly Acto[] = [...new Set(VIDA.map((t) => t.acto))]

// A state that no act leads to does not compile: it would be a row nobody can ever hold. That every one is reached from the draft, a test sees.
type Inalcanzable = Exclude<EstadoReporte, 'borrador' | (typeof VIDA)[number]['hasta']>
const todoEstadoEsAlcanzable: [Inalcanzable] extends [never] ? true : { inalcanzable: Inalcanzable } = true
void todoEstadoEsAlcanzable

export type Situacion = {
  readonly estado: EstadoReporte
  /** State before the present one, for the acts that go back to it. */
  readonly anterior: EstadoReporte | null
  /** True once a reviewer has taken the version that is in review. */
  readonly revisionIniciada: boolean
  /** True from the first request for adjustments on: what is sent answers the last one. */
  readonly respondiendo: boolean
  readonly revisor: Revisor
  /** True when DNP's request waits for its relay and the term of the gobernación has passed. */
  readonly trasladoVencido: boolean
}

export type Impedimento = 'estado' | 'parte' | 'revision_iniciada' | 'traslado_en_plazo'

export type Decision =
  | { readonly puede: true; readonly hasta: EstadoReporte }
  | { readonly puede: false; readonly porque: Impedimento }

/** Whether this part may do this act now, and the state that follows. */
export function puede(situacion: Situacion, acto: Acto, parte: Parte): Decision {
  const posibles = (VIDA as readonly Transicion[]).filter(
    (t) => t.acto === acto && t.desde.includes(situacion.estado) && cumpleSuyas(t, situacion),
  )
  if (posibles.length === 0) return { puede: false, porque: 'estado' }
  const fila = posibles.find((t) => t.parte === parte)
  if (!fila) return { puede: false, porque: 'parte' }
  const porque = loQueFalta(fila, situacion)
  if (porque !== null) return { puede: false, porque }
  return { puede: true, hasta: fila.hasta === 'anterior' ? (situacion.anterior ?? situacion.estado) : fila.hasta }
}

/** Rows that are for other reports than this one, or for another moment of its life. */
function cumpleSuyas({ respondiendo, revisor }: Condiciones, situacion: Situacion): boolean {
  return (
    (respondiendo === undefined || respondiendo === situacion.respondiendo) &&
    (revisor === undefined || revisor === situacion.revisor)
  )
}

function loQueFalta(fila: Condiciones, situacion: Situacion): Impedimento | null {
  if (fila.revisionIniciada !== undefined && fila.revisionIniciada !== situacion.revisionIniciada)
    return 'revision_iniciada'
  return fila.trasladoVencido && !situacion.trasladoVencido ? 'traslado_en_plazo' : null
}

/** The same for somebody who plays several parts in the report: DNP both reviews a department and verifies it. */
export function puedeAlguna(situacion: Situacion, acto: Acto, partes: readonly Parte[]): Decision {
  const decisiones = partes.map((parte) => puede(situacion, acto, parte))
  const negada = decisiones.find((d) => !d.puede && d.porque !== 'parte')
  return decisiones.find((d) => d.puede) ?? negada ?? decisiones[0] ?? { puede: false, porque: 'parte' }
}

/** Every act this part may do now, in the order of the table. */
export function actosPosibles(situacion: Situacion, parte: Parte): Acto[] {
  return ACTOS.filter((acto) => puede(situacion, acto, parte).puede)
}

/** States in which what is written can be changed: those from which it can be sent. */
export const ESTADOS_EDITABLES: readonly EstadoReporte[] = VIDA.flatMap((t) => (t.acto === 'enviar' ? t.desde : []))

export function isEditable(estado: EstadoReporte): boolean {
  return ESTADOS_EDITABLES.includes(estado)
}

/** The table itself, for diagrams and tests. */
export const vidaDelReporte: readonly Transicion[] = VIDA
