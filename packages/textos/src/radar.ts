// Words of the calls that the radar keeps, and the sentence that it tells to whoever reports.
import type { MedioLlamada, Pronostico, ResultadoLlamada } from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import { contar, formatFecha } from './formato.ts'

export const NOMBRES_MEDIO_LLAMADA: Record<MedioLlamada, string> = {
  llamada: 'Llamada',
  visita: 'Visita',
  correo: 'Correo',
}

export const NOMBRES_RESULTADO_LLAMADA: Record<ResultadoLlamada, string> = {
  enviara: 'Dijo que enviará a tiempo',
  ya_envio: 'Dijo que ya envió',
  necesita_ayuda: 'Necesita ayuda',
  no_alcanza: 'Dijo que no alcanza',
  atendera_ajustes: 'Dijo que atenderá los ajustes',
  sin_respuesta: 'No contestó',
}

type Ritmo = {
  readonly pronostico: Pronostico
  readonly ganadas: number
  readonly dias: number
  readonly termina: Fecha | null
  readonly limite: Fecha
}

/** What the pace says to the entity itself; null where it would say nothing that it does not see. */
export function textoRitmo({ pronostico, ganadas, dias, termina, limite }: Ritmo): string | null {
  if (pronostico !== 'alcanza' && pronostico !== 'no_alcanza') return null
  const ritmo = `En los últimos ${contar(dias, 'día hábil', 'días hábiles')} respondieron ${contar(ganadas, 'meta', 'metas')}`
  if (pronostico === 'alcanza' && termina)
    return `${ritmo}. A este ritmo terminan el ${formatFecha(termina)}, a tiempo.`
  if (termina)
    return `${ritmo}. A este ritmo terminan el ${formatFecha(termina)}, después del límite (${formatFecha(limite)}).`
  return `${ritmo}. A este ritmo no terminan antes del límite (${formatFecha(limite)}).`
}
