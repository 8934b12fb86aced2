// Words of letters on screen: their kinds, states and what happened to them.
import type { ClaseOficio, EstadoOficio, RazonSinOficio, SucesoOficio } from '@kpt/domain/comunicaciones'

export const NOMBRES_CLASE_OFICIO: Record<ClaseOficio, string> = {
  vencido: 'No reportó el corte',
  ajustes: 'No hizo los ajustes',
  libre: 'Otro asunto',
}

export const NOMBRES_ESTADO_OFICIO: Record<EstadoOficio, string> = {
  por_enviar: 'Por enviar',
  enviado: 'Despachado',
  aceptado: 'Entregado al correo',
  rebotado: 'Devuelto',
  leido: 'Con acuse de recibo',
  no_salio: 'No salió',
}

export const FRASES_ESTADO_OFICIO: Record<EstadoOficio, string> = {
  por_enviar: 'Está firmado y espera su turno para salir.',
  enviado: 'Se entregó a la empresa de correo certificado.',
  aceptado: 'El servidor de correo de la entidad lo recibió. Nadie ha acusado recibo todavía.',
  rebotado: 'El correo lo devolvió: no llegó a la entidad.',
  leido: 'Una persona de la entidad acusó recibo en KPT.',
  no_salio: 'Se detuvo antes de salir porque ya no correspondía. Su número queda ocupado y dice por qué.',
}

export const NOMBRES_SUCESO_OFICIO: Record<SucesoOficio, string> = {
  firmado: 'Firmado y numerado',
  puesto_en_correo: 'Puesto en el correo de salida',
  aceptado: 'Recibido por el servidor de la entidad',
  intento_fallido: 'Intento que no salió; se repetirá',
  rechazado: 'Rechazado por el servidor de la entidad',
  rebotado: 'Devuelto después de recibido',
  copia_rechazada: 'Una copia fue rechazada',
  despachado: 'Despachado por correo certificado',
  acuse: 'Acuse de recibo en el portal',
  no_salio: 'No salió',
  sin_efecto: 'Quedó sin efecto',
}

export const FRASES_SIN_OFICIO: Record<RazonSinOficio, string> = {
  reporto: 'Ya reportó',
  no_exigible: 'No se le puede exigir ese corte',
  en_plazo: 'Todavía está en plazo',
  ajusto: 'No tiene ajustes sin atender',
  ajustes_en_plazo: 'Todavía está en plazo para los ajustes',
}

export const NOMBRES_VIA_OFICIO = { correo: 'Correo electrónico', certificado: 'Correo certificado' } as const
