// The words of a review: why adjustments are asked, of which fields, how the entity replied, and how a report closed.
import type { CampoPedible, ClaseRespuesta, MarcaCierre, TipoAjuste } from '@kpt/domain/revision'

export const NOMBRES_TIPO_AJUSTE: Record<TipoAjuste, string> = {
  consistencia: 'Consistencia',
  coherencia: 'Coherencia',
  calidad_tecnica: 'Calidad técnica',
  soporte: 'Falta soporte',
  pesos: 'Cifras en pesos',
  aclaracion: 'Aclaración',
}

/** What each one means, for whoever chooses it. */
export const FRASES_TIPO_AJUSTE: Record<TipoAjuste, string> = {
  consistencia: 'Lo reportado no concuerda entre sí o con lo de antes.',
  coherencia: 'Lo reportado no corresponde a lo que se pide o a lo programado.',
  calidad_tecnica: 'La medición, la unidad o la observación no cumplen la orientación técnica.',
  soporte: 'No hay evidencia de lo que se reporta, o no lo demuestra.',
  pesos: 'El dinero parece estar en miles o en millones, no en pesos.',
  aclaracion: 'Se necesita una explicación antes de validar.',
}

export const NOMBRES_CAMPO_PEDIBLE: Record<CampoPedible, string> = {
  ejecutado: 'Ejecutado',
  comprometido: 'Comprometido',
  obligado: 'Obligado',
  pagado: 'Pagado',
  observacion: 'Observación',
  sin_avance: 'Sin avance',
  evidencia: 'Evidencias',
}

export const NOMBRES_CLASE_RESPUESTA: Record<ClaseRespuesta, string> = {
  cambiado: 'Lo cambió',
  explicado: 'Lo explica',
}

export const NOMBRES_MARCA_CIERRE: Record<MarcaCierre, string> = {
  sin_validacion_departamental: 'Sin validación departamental',
  sin_validacion_dnp: 'Sin validación del DNP',
  ajustes_sin_atender: 'Ajustes sin atender',
  ajustes_sin_trasladar: 'Ajustes del DNP sin trasladar',
}

export const FRASES_MARCA_CIERRE: Record<MarcaCierre, string> = {
  sin_validacion_departamental: 'La gobernación no validó la versión que quedó en firme.',
  sin_validacion_dnp: 'El DNP no validó la versión que quedó en firme.',
  ajustes_sin_atender: 'La entidad no respondió los ajustes que le pidieron.',
  ajustes_sin_trasladar: 'La gobernación no trasladó los ajustes que pidió el DNP: la entidad no los conoció.',
}

/** The named fields, in one line; null names the whole meta. */
/** `una`: what the report is made of. */
export function fraseCampos(campos: readonly CampoPedible[] | null, una = 'meta'): string {
  return campos === null ? `Toda la ${una}` : campos.map((campo) => NOMBRES_CAMPO_PEDIBLE[campo]).join(', ')
}
