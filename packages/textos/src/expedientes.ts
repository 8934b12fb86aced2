// Words of the files for the control bodies.
import type { ActoExpediente, ClaseGestion, ClaseOmision, EstadoExpediente } from '@kpt/domain/reportes'

export const NOMBRES_ESTADO_EXPEDIENTE: Record<EstadoExpediente, string> = {
  borrador: 'Borrador',
  revisado: 'Revisado',
  aprobado: 'Aprobado',
  enviado: 'Enviado',
  descartado: 'Descartado',
}

export const NOMBRES_ACTO_EXPEDIENTE: Record<ActoExpediente, string> = {
  preparar: 'Preparar de nuevo',
  revisar: 'Dar por revisado',
  devolver: 'Devolver a borrador',
  aprobar: 'Aprobar',
  enviar: 'Enviar al organismo de control',
  descartar: 'Descartar',
}

export const RELATO_ACTO_EXPEDIENTE: Record<ActoExpediente, string> = {
  preparar: 'preparó el expediente',
  revisar: 'lo dio por revisado',
  devolver: 'lo devolvió a borrador',
  aprobar: 'lo aprobó',
  enviar: 'lo envió',
  descartar: 'lo descartó',
}

export const NOMBRES_OMISION: Record<ClaseOmision, string> = {
  silencio: 'No reportó',
  extemporaneo: 'Reportó tarde',
}

export const NOMBRES_GESTION: Record<ClaseGestion, string> = {
  recordatorio: 'Recordatorio',
  contacto: 'Contacto directo',
  asistencia: 'Asistencia técnica',
  oficio: 'Oficio',
  mensaje: 'Mensaje en el expediente',
  envio: 'Envío del reporte',
}

/** What must be read before anything else of a file. */
export const ADVERTENCIA_EXPEDIENTE =
  'Este expediente informa si el reporte llegó y cuándo, según los actos conocidos a la hora que se indica. No califica la gestión de nadie ni la calidad de lo reportado. Quien no estaba obligado, quien reportó a tiempo y quien aún tenía plazo no están en él.'

export function fraseSinEfecto(clase: ClaseOmision, hecho: string): string {
  if (hecho === 'oportuno') return 'Sin efecto: un acto posterior movió el límite y su reporte cuenta como oportuno.'
  if (hecho === 'no_exigible') return 'Sin efecto: un acto posterior hizo que este corte no le fuera exigible.'
  if (hecho === 'en_plazo' || hecho === 'por_abrir')
    return 'Sin efecto: un acto posterior amplió el plazo, que está corriendo.'
  if (clase === 'silencio' && hecho === 'extemporaneo') return 'Reportó después de enviado el expediente.'
  return 'Lo que el expediente dice ya no es lo que consta hoy.'
}
