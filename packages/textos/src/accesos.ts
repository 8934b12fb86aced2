// The words of DNP support's desk: how a term stands, what an acceptance will do, who saw what, who led an entity.
import type { EstadoSolicitud, SituacionLiderazgo, SituacionPlazo } from '@kpt/domain/acceso'
import { contar, enumerar, formatFecha } from './formato.ts'

/** How the term to answer stands, in business days. */
export function textoPlazoRespuesta(plazo: SituacionPlazo): string {
  if (plazo.clase === 'hoy') return 'Vence hoy'
  if (plazo.clase === 'vencido')
    return plazo.dias === 0 ? 'Vencida' : `Vencida hace ${contar(plazo.dias, 'día hábil', 'días hábiles')}`
  return plazo.dias === 1 ? 'Falta 1 día hábil' : `Faltan ${contar(plazo.dias, 'día hábil', 'días hábiles')}`
}

/** What the state means and who moves next, for whoever verifies. */
export const FRASES_ESTADO_PARA_SOPORTE: Record<EstadoSolicitud, string> = {
  por_verificar: 'Espera a soporte: revise los documentos y decida.',
  por_completar:
    'Espera a la persona: se le pidió completar y puede hacerlo durante 30 días. Cuando responda, vuelve a la cola.',
  aceptada: 'Espera a la persona: tiene un enlace para activar y puede pedir otro. Nadie más puede activar por ella.',
  activada: 'La persona activó su usuario. No hay nada más que hacer.',
  rechazada: 'Se rechazó. La persona puede presentar otra solicitud.',
  retirada: 'La persona la retiró.',
  vencida: 'Pasaron 30 días sin noticia de la persona y terminó sola. Puede presentar otra.',
}

export const NOMBRES_CLASE_LIDERAZGO = { titular: 'Titular', encargo: 'Encargo' } as const

export const NOMBRES_SITUACION_LIDERAZGO: Record<SituacionLiderazgo, string> = {
  vigente: 'Hoy',
  por_comenzar: 'Por comenzar',
  terminado: 'Terminó',
  sin_efecto: 'No comenzó',
}

const FINES: Readonly<Record<string, (por: string | null) => string>> = {
  reemplazo: (por) => (por === null ? 'Llegó otro titular' : `Llegó ${por} como titular`),
  encargo: (por) => (por === null ? 'Comenzó un encargo' : `Comenzó el encargo de ${por}`),
  renuncia: () => 'Renunció',
  fin_de_gobierno: () => 'Terminó el periodo de gobierno',
  retiro: () => 'Se retiró su nombramiento',
}

/** Why a leadership ended before it would have. */
export function textoFinLiderazgo({ motivo, por }: { motivo: string; por: string | null }): string {
  return FINES[motivo]?.(por) ?? motivo
}

export const NOMBRES_QUIEN_OBJETA = {
  lider: 'Usuario líder de la entidad',
  correo_oficial: 'Correo oficial de la entidad',
  gobernacion: 'Gobernación',
} as const

export const NOMBRES_PARECIDO = {
  entidad: 'Misma entidad',
  correo: 'Mismo correo',
  documento: 'Mismo documento de identidad',
} as const

type PorAceptar = {
  readonly nombre: string
  readonly correo: string
  readonly encargo: { readonly desde: string; readonly hasta: string } | null
  readonly lider: string | null
  readonly correoOficial: boolean
  readonly gobernacion: number
}

/** What will happen after accepting, in order: nobody of support takes any of these steps for the person. */
export function queHaceAceptar({ nombre, correo, encargo, lider, correoOficial, gobernacion }: PorAceptar): string[] {
  const avisados = [
    ...(lider === null ? [] : [lider]),
    nombre,
    ...(correoOficial ? ['el correo oficial de la entidad'] : []),
    ...(gobernacion > 0 ? ['la gobernación'] : []),
  ]
  return [
    `A ${correo} le llega un enlace que sirve una sola vez, durante 72 horas. Si se vence, la misma persona pide otro.`,
    'Solo esa persona escoge su contraseña y activa su usuario. Nadie del DNP puede hacerlo por ella.',
    queCambia(nombre, lider, encargo),
    `Cuando active, se les avisa por correo a ${enumerar(avisados)}.`,
  ]
}

function queCambia(nombre: string, lider: string | null, encargo: PorAceptar['encargo']): string {
  if (encargo) {
    const fechas = `del ${formatFecha(encargo.desde)} al ${formatFecha(encargo.hasta)}`
    return lider === null
      ? `${nombre} será quien lidere ${fechas}. Al terminar, la entidad queda sin usuario líder.`
      : `${nombre} lidera ${fechas}. Mientras tanto ${lider} no puede entrar como líder; al terminar vuelve a serlo sin pedirlo.`
  }
  return lider === null
    ? `${nombre} será quien lidere desde que active. Hoy la entidad no tiene usuario líder.`
    : `Hasta que active, ${lider} sigue siendo el usuario líder. En ese instante deja de serlo y se cierran sus sesiones.`
}
