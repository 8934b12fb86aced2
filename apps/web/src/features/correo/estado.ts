// The parts of the list of mail: first what somebody should look at.
import type { Respuesta } from '../../api/tipos.ts'
import type { Filtros } from '../../app/filtros.ts'

export type FilaCorreo = Respuesta<'GET /api/correos'>['filas'][number]
export type EstadoCorreo = FilaCorreo['estado']

export const ESTADOS: readonly EstadoCorreo[] = ['muerto', 'pendiente', 'enviado']

export const NOMBRES_ESTADO: Record<EstadoCorreo, string> = {
  muerto: 'No salieron',
  pendiente: 'Por salir',
  enviado: 'Enviados',
}

export const SIN_CORREOS: Record<EstadoCorreo, { readonly titulo: string; readonly frase: string }> = {
  muerto: {
    titulo: 'Ningún correo se quedó sin salir',
    frase:
      'Aquí aparecen los que el servidor de correo rechazó, los que se intentaron durante un día y los que vencieron.',
  },
  pendiente: {
    titulo: 'No hay correos por salir',
    frase: 'Un correo espera aquí segundos, o hasta un día si el servidor de correo no responde.',
  },
  enviado: {
    titulo: 'Todavía no se ha enviado ningún correo',
    frase: 'Aquí quedan los que el servidor de correo recibió.',
  },
}

/** Part in the address: what did not leave, unless another is asked for. */
export function estadoDe({ estado }: Filtros): EstadoCorreo {
  return ESTADOS.find((e) => e === estado) ?? 'muerto'
}
