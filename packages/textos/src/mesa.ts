// What the desk of whoever reviews says: parts of a risk, levels, the checklist, assistance.
import type { ClaseAsistencia, ClaveParteRiesgo, GrupoLista, NivelRiesgo, RespuestaLista } from '@kpt/domain/revision'

export const NOMBRES_NIVEL_RIESGO: Record<NivelRiesgo, string> = { alto: 'Alto', medio: 'Medio', bajo: 'Bajo' }

type Medida = { readonly cuantas: number; readonly de: number }

/** What each part counts, in a sentence with its figures. */
const FRASES: Record<ClaveParteRiesgo, (m: Medida) => string> = {
  motivos_flojos: (m) => `${deCuantas(m)} metas: avisos confirmados con motivos que no explican`,
  atipicas: (m) => `${deCuantas(m)} metas: cifras lejos de las de entidades comparables`,
  saltos: (m) => `${deCuantas(m)} metas: saltos o bajas frente a lo reportado antes`,
  sin_evidencia: (m) => `${deCuantas(m)} metas con avance: sin ninguna evidencia`,
  sin_avance: (m) => `${deCuantas(m)} metas programadas: sin avance`,
  tarde: (m) => (m.cuantas > 0 ? 'Se envió después del límite' : 'Se envió a tiempo'),
  primera_del_autor: (m) =>
    m.cuantas > 0 ? 'Es el primer reporte que envía esta persona' : 'Quien lo envió ya había enviado otros',
  rondas: (m) => (m.cuantas > 0 ? `Lleva ${m.cuantas} o más rondas de ajustes` : 'No ha tenido rondas de ajustes'),
}

export function fraseParteRiesgo(clave: ClaveParteRiesgo, medida: Medida): string {
  return FRASES[clave](medida)
}

function deCuantas({ cuantas, de }: Medida): string {
  return `${cuantas} de ${de}`
}

export const NOMBRES_GRUPO_LISTA: Record<GrupoLista, string> = {
  consistencia: 'Consistencia',
  coherencia: 'Coherencia',
  calidad_tecnica: 'Calidad técnica',
}

export const NOMBRES_RESPUESTA_LISTA: Record<RespuestaLista, string> = {
  si: 'Sí',
  no: 'No',
  no_aplica: 'No aplica',
  sin_responder: 'Sin responder',
}

export const NOMBRES_CLASE_ASISTENCIA: Record<ClaseAsistencia, string> = {
  visita: 'Visita',
  llamada: 'Llamada',
  taller: 'Taller',
  reunion_virtual: 'Reunión virtual',
}
