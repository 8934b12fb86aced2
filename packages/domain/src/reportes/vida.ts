// The life of a report, one table for every instrument (R4; "Life of a report" of the follow-up rules). Nothing else decides what may follow what.
import type { Instrumento } from '../calendario/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'

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

type Transicion = {
  readonly acto: string
  readonly desde: readonly EstadoReporte[]
  /** `anterior`: the state it had before the one it leaves. */
  readonly hasta: EstadoReporte | 'anterior'
  readonly parte: Parte
  /** Only before, or only after, a reviewer took the version in hand; absent when it does not matter. */
  readonly revisionIniciada?: boolean
}

const VIDA = [
  { acto: 'enviar', desde: ['borrador', 'en_ajustes'], hasta: 'enviado', parte: 'entidad' },
  { acto: 'retirar', desde: ['enviado'], hasta: 'borrador', parte: 'entidad', revisionIniciada: false },
  { acto: 'tomar_en_revision', desde: ['enviado'], hasta: 'enviado', parte: 'revisor', revisionIniciada: false },
  { acto: 'solicitar_ajustes', desde: ['enviado'], hasta: 'en_ajustes', parte: 'revisor' },
  { acto: 'validar', desde: ['enviado'], hasta: 'validado', parte: 'revisor' },
  { acto: 'seleccionar', desde: ['enviado', 'validado'], hasta: 'en_revision_dnp', parte: 'dnp' },
  { acto: 'dar_conforme', desde: ['en_revision_dnp'], hasta: 'anterior', parte: 'dnp' },
  { acto: 'pedir_ajustes_dnp', desde: ['en_revision_dnp'], hasta: 'por_trasladar', parte: 'dnp' },
  { acto: 'trasladar', desde: ['por_trasladar'], hasta: 'en_ajustes', parte: 'revisor' },
  {
    acto: 'cerrar',
    desde: ['enviado', 'en_ajustes', 'validado', 'en_revision_dnp', 'por_trasladar'],
    hasta: 'cerrado',
    parte: 'sistema',
  },
  { acto: 'reabrir', desde: ['cerrado'], hasta: 'anterior', parte: 'dnp' },
] as const satisfies readonly Transicion[]

export type Acto = (typeof VIDA)[number]['acto']
export const ACTOS = VIDA.map((t) => t.acto) satisfies readonly Acto[]

// A state that no chain of acts from `borrador` reaches does not compile: it would be a row nobody can ever hold.
type Paso<S extends EstadoReporte> =
  | S
  | {
      [I in keyof typeof VIDA]: (typeof VIDA)[I] extends { desde: readonly (infer D)[]; hasta: infer H }
        ? S & D extends never
          ? never
          : Exclude<H, 'anterior'>
        : never
    }[number]
type Alcanzable = Paso<Paso<Paso<Paso<Paso<'borrador'>>>>> & EstadoReporte
type Inalcanzable = Exclude<EstadoReporte, Alcanzable>
const todoEstadoEsAlcanzable: [Inalcanzable] extends [never] ? true : { inalcanzable: Inalcanzable } = true
void todoEstadoEsAlcanzable

export type Situacion = {
  readonly estado: EstadoReporte
  /** State before the present one, for the acts that go back to it. */
  readonly anterior: EstadoReporte | null
  /** True once a reviewer has taken the version that is in review. */
  readonly revisionIniciada: boolean
}

export type Decision =
  | { readonly puede: true; readonly hasta: EstadoReporte }
  | { readonly puede: false; readonly porque: 'estado' | 'parte' | 'revision_iniciada' }

/** Whether this part may do this act now, and the state that follows. */
export function puede(situacion: Situacion, acto: Acto, parte: Parte): Decision {
  const fila: Transicion | undefined = VIDA.find((t) => t.acto === acto)
  if (!fila?.desde.includes(situacion.estado)) return { puede: false, porque: 'estado' }
  if (fila.parte !== parte) return { puede: false, porque: 'parte' }
  if (fila.revisionIniciada !== undefined && fila.revisionIniciada !== situacion.revisionIniciada)
    return { puede: false, porque: 'revision_iniciada' }
  const hasta = fila.hasta === 'anterior' ? (situacion.anterior ?? situacion.estado) : fila.hasta
  return { puede: true, hasta }
}

/** Every act this part may do now, in the order of the table. */
export function actosPosibles(situacion: Situacion, parte: Parte): Acto[] {
  return VIDA.map((t) => t.acto).filter((acto) => puede(situacion, acto, parte).puede)
}

/** States in which what is written can be changed: those from which it can be sent. */
export const ESTADOS_EDITABLES: readonly EstadoReporte[] = VIDA.flatMap((t) => (t.acto === 'enviar' ? t.desde : []))

export function isEditable(estado: EstadoReporte): boolean {
  return ESTADOS_EDITABLES.includes(estado)
}

/** The table itself, for diagrams and tests. */
export const vidaDelReporte: readonly Transicion[] = VIDA
