// Sentences of reminders, of the digest of a gobernación and of the deadline radar.
import {
  type AciertoRadar,
  type ClaseRecordatorio,
  type GrupoResumen,
  HORIZONTE_LLAMADA,
  type LecturaRadar,
  type Pronostico,
  type Recordatorio,
  VENTANA_RADAR,
} from '@kpt/domain/calendario'
import { contar, formatFecha, formatPorcentaje } from './formato.ts'

export const NOMBRES_RECORDATORIO: Record<ClaseRecordatorio, string> = {
  apertura: 'Apertura',
  faltan: 'Se acerca el límite',
  ultimo_dia: 'Último día',
  reapertura: 'Se abrió de nuevo',
  vencido: 'Plazo vencido',
}

/** What the reminder says of the deadline; the letter says of which report. */
export function textoRecordatorio({ clase, limite, faltan, recibeHasta }: Recordatorio): string {
  const ultimo = `el último día es el ${formatFecha(limite)}, hasta las 11:59:59 p. m.`
  const tarde =
    recibeHasta === null
      ? 'ya no se recibe'
      : `se recibe fuera de plazo hasta el ${formatFecha(recibeHasta)}, y queda marcado así`
  switch (clase) {
    case 'apertura':
      return `Ya puede reportar: ${ultimo}`
    case 'faltan':
      return faltan === 0
        ? `Hoy es el último día hábil antes del límite: ${ultimo}`
        : `${faltan === 1 ? 'Falta' : 'Faltan'} ${contar(faltan, 'día hábil', 'días hábiles')}: ${ultimo}`
    case 'ultimo_dia':
      return 'Hoy es el último día: puede enviar hasta las 11:59:59 p. m.'
    case 'reapertura':
      return recibeHasta === null ? `Se abrió de nuevo: ${ultimo}` : `Se abrió de nuevo: ${tarde}.`
    case 'vencido':
      return `El plazo terminó el ${formatFecha(limite)} y no consta su reporte: ${tarde}.`
  }
}

export const NOMBRES_GRUPO_RESUMEN: Record<GrupoResumen, string> = {
  vencida: 'Sin reporte y con el plazo vencido',
  por_vencer: 'Por vencer',
  en_plazo: 'En plazo',
  por_abrir: 'Por abrir',
  cumplida: 'Reportaron',
  no_exigible: 'No exigible',
}

export const NOMBRES_PRONOSTICO: Record<Pronostico, string> = {
  lista_sin_enviar: 'Completo, sin enviar',
  alcanza: 'Al ritmo que lleva, alcanza',
  no_alcanza: 'Al ritmo que lleva, no alcanza',
  sin_empezar: 'No ha empezado',
  sin_plan: 'Sin plan cargado',
}

/** How the radar reckons, for whoever reads it. */
export const METODO_RADAR = `El ritmo es el número de metas respondidas por día hábil en los últimos ${VENTANA_RADAR} días hábiles, o desde la apertura si fue después. Se supone el mismo ritmo hasta el último día. Solo se pide llamar a quien no alcanzaría, no ha empezado o no ha cargado su plan, desde ${HORIZONTE_LLAMADA} días hábiles antes del límite. Es un cálculo para ayudar a tiempo: no juzga a nadie ni entra en ningún veredicto.`

export function textoRadar({ pronostico, faltan, ganadas, dias, restantes, faltarian }: LecturaRadar): string {
  const plazo = `${contar(restantes, 'día hábil', 'días hábiles')} después de hoy.`
  const quedan = `${restantes === 1 ? 'Queda' : 'Quedan'} ${plazo}`
  const falta = `${faltan === 1 ? 'Falta' : 'Faltan'} ${contar(faltan, 'meta', 'metas')} y ${restantes === 1 ? 'queda' : 'quedan'} ${plazo}`
  const ritmo = `En los últimos ${contar(dias, 'día hábil', 'días hábiles')} respondió ${contar(ganadas, 'meta', 'metas')}`
  switch (pronostico) {
    case 'sin_plan':
      return `No ha cargado el plan: sin él no hay metas que responder. ${quedan}`
    case 'lista_sin_enviar':
      return 'Ya respondió todas las metas: solo le falta enviar.'
    case 'sin_empezar':
      return `No ha respondido ninguna meta. ${falta}`
    case 'alcanza':
      return `${falta} ${ritmo}: a ese ritmo alcanza.`
    case 'no_alcanza':
      return `${falta} ${ritmo}: a ese ritmo le ${faltarian === 1 ? 'faltaría' : 'faltarían'} ${contar(faltarian, 'meta', 'metas')} el último día.`
  }
}

/** Past accuracy of the radar; null is too little history. */
export function textoAcierto(acierto: AciertoRadar | null): string {
  if (acierto === null) return 'Todavía no hay cortes cerrados suficientes para decir cuánto acierta este cálculo.'
  const { casos, avisadas, avisadasQueFallaron, fallaron } = acierto
  const deTodas = `En ${contar(casos, 'caso cerrado', 'casos cerrados')}`
  if (avisadas === 0)
    return `${deTodas} no señaló a nadie, y no alcanzaron ${contar(fallaron, 'entidad', 'entidades')}.`
  const senaladas = `de cada 100 que señaló no alcanzaron ${formatPorcentaje(avisadasQueFallaron / avisadas, 0).replace(/\D+$/, '')}`
  const halladas =
    fallaron === 0
      ? ''
      : `, y de cada 100 que no alcanzaron había señalado ${formatPorcentaje(avisadasQueFallaron / fallaron, 0).replace(/\D+$/, '')}`
  return `${deTodas}, ${senaladas}${halladas}.`
}
