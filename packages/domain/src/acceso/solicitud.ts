// The life of a request for usuario líder (R6.2): one table. Staff check documents; only the applicant activates (R6.4).

export const ESTADOS_SOLICITUD = [
  'por_verificar',
  'por_completar',
  'aceptada',
  'activada',
  'rechazada',
  'retirada',
  'vencida',
] as const
export type EstadoSolicitud = (typeof ESTADOS_SOLICITUD)[number]

export const ACTOS_SOLICITUD = [
  'pedir_mas',
  'completar',
  'aceptar',
  'rechazar',
  'retirar',
  'renovar_enlace',
  'activar',
  'vencer',
] as const
export type ActoSolicitud = (typeof ACTOS_SOLICITUD)[number]

/** Who acts: the person who asks, those who verify documents, or the passing of time. */
export type ParteSolicitud = 'solicitante' | 'soporte' | 'sistema'

type Fila = {
  readonly acto: ActoSolicitud
  readonly parte: ParteSolicitud
  readonly desde: readonly EstadoSolicitud[]
  readonly hasta: EstadoSolicitud
  /** The act must say why. */
  readonly conMotivo: boolean
}

export const vidaDeLaSolicitud: readonly Fila[] = [
  { acto: 'pedir_mas', parte: 'soporte', desde: ['por_verificar'], hasta: 'por_completar', conMotivo: true },
  { acto: 'completar', parte: 'solicitante', desde: ['por_completar'], hasta: 'por_verificar', conMotivo: false },
  { acto: 'aceptar', parte: 'soporte', desde: ['por_verificar'], hasta: 'aceptada', conMotivo: false },
  {
    acto: 'rechazar',
    parte: 'soporte',
    desde: ['por_verificar', 'por_completar', 'aceptada'],
    hasta: 'rechazada',
    conMotivo: true,
  },
  {
    acto: 'retirar',
    parte: 'solicitante',
    desde: ['por_verificar', 'por_completar', 'aceptada'],
    hasta: 'retirada',
    conMotivo: false,
  },
  { acto: 'renovar_enlace', parte: 'solicitante', desde: ['aceptada'], hasta: 'aceptada', conMotivo: false },
  { acto: 'activar', parte: 'solicitante', desde: ['aceptada'], hasta: 'activada', conMotivo: false },
  { acto: 'vencer', parte: 'sistema', desde: ['por_completar', 'aceptada'], hasta: 'vencida', conMotivo: false },
]

export type DecisionSolicitud =
  | { readonly puede: true; readonly hasta: EstadoSolicitud; readonly conMotivo: boolean }
  | { readonly puede: false; readonly porque: 'estado' | 'parte' }

/** Whose act it is is looked at before the state: whoever may never do it is not told where the request stands. */
export function puedeSolicitud(estado: EstadoSolicitud, acto: ActoSolicitud, parte: ParteSolicitud): DecisionSolicitud {
  const fila = vidaDeLaSolicitud.find((f) => f.acto === acto)
  if (!fila || fila.parte !== parte) return { puede: false, porque: 'parte' }
  if (!fila.desde.includes(estado)) return { puede: false, porque: 'estado' }
  return { puede: true, hasta: fila.hasta, conMotivo: fila.conMotivo }
}

export function actosDeSolicitud(estado: EstadoSolicitud, parte: ParteSolicitud): ActoSolicitud[] {
  return vidaDeLaSolicitud.filter((f) => f.parte === parte && f.desde.includes(estado)).map((f) => f.acto)
}

/** True while an answer is pending from somebody: the same person cannot ask for the same entity again. */
export function isEnCurso(estado: EstadoSolicitud): boolean {
  return vidaDeLaSolicitud.some((f) => f.desde.includes(estado))
}

/** What those who verify go through before accepting; each point must be answered yes. */
export const LISTA_DE_VERIFICACION = [
  'identidad_coincide',
  'acto_vigente',
  'acto_firmado_por_quien_puede',
  'correo_institucional',
  'cargo_coincide',
  'objeciones_atendidas',
] as const
export type PuntoDeVerificacion = (typeof LISTA_DE_VERIFICACION)[number]
