// The sentences of the calendar: where an activity stands, who must report and what can be demanded. A code without its sentence does not compile.
import type {
  ClaseActividad,
  ClaseCorte,
  Exigibilidad,
  MotivoObligacion,
  Obligacion,
  Obligado,
  SituacionActividad,
} from '@kpt/domain/calendario'
import { formatFecha } from './formato.ts'

export const NOMBRES_SITUACION_ACTIVIDAD: Record<SituacionActividad, string> = {
  por_abrir: 'Por abrir',
  abierta: 'Abierta',
  recibe_extemporaneo: 'Recibe fuera de plazo',
  cerrada: 'Cerrada',
}

export const NOMBRES_CLASE_ACTIVIDAD: Record<ClaseActividad, string> = {
  publicacion: 'Publicación de la guía',
  apertura: 'Apertura del aplicativo',
  reporte: 'Reporte',
  verificacion: 'Verificación del DNP',
  revision: 'Revisión de la gobernación',
  ajustes: 'Ajustes',
  soporte: 'Soporte técnico',
  revision_selectiva: 'Revisión selectiva del DNP',
  cierre: 'Cierre',
}

export const NOMBRES_CLASE_CORTE: Record<ClaseCorte, string> = {
  primer_corte: 'Primer corte',
  corte_parcial: 'Corte parcial',
  corte_definitivo: 'Corte definitivo',
  unico: 'Corte único',
}

export const NOMBRES_OBLIGADO: Record<Obligado, string> = {
  municipio: 'Municipios',
  distrito: 'Distritos',
  departamento: 'Departamentos',
  dnp: 'DNP',
}

const MOTIVOS: Record<MotivoObligacion | 'sin_regla' | 'no_existe', string> = {
  departamento: 'Los departamentos reportan su propio plan y los revisa el DNP.',
  municipio: 'Los municipios y distritos reportan y los revisa su gobernación.',
  apoya_a_sus_municipios: 'Los departamentos apoyan y ajustan, pero no responden este instrumento.',
  sin_gobierno_municipal: 'No tiene gobierno municipal.',
  area_no_municipalizada: 'Las áreas no municipalizadas no reportan.',
  solo_estadistico: 'Es un código estadístico: Bogotá D.C. reporta una sola vez, con el código 11001.',
  distrito_capital: 'Bogotá D.C. reporta una sola vez y la revisa el DNP.',
  reporta_por_la_isla: 'El departamento reporta por la isla de San Andrés y lo revisa el DNP.',
  sin_regla: 'Ninguna regla registrada la obliga en esa vigencia.',
  no_existe: 'No existía en esa vigencia.',
}

export function textoObligacion(obligacion: Obligacion): string {
  return MOTIVOS[obligacion.motivo]
}

/** Why a corte can be demanded, or not. */
export function textoExigibilidad(exigibilidad: Exigibilidad): string {
  if (exigibilidad.exigible)
    return exigibilidad.planDesde === null
      ? 'Es exigible: se pregunta por la gestión del año, haya o no un plan adoptado.'
      : `Es exigible: la ley pedía un plan vigente desde el ${formatFecha(exigibilidad.planDesde)}.`
  switch (exigibilidad.porque) {
    case 'plan_no_vencido':
      return `No es exigible: en la fecha de los datos aún no se vencía el término para adoptar el plan, el ${formatFecha(exigibilidad.planDesde)}.`
    case 'plan_sin_vigor':
      return `No es exigible: en la fecha de los datos aún no había un plan vigente; se adoptó el ${formatFecha(exigibilidad.adoptado)}, cuando la ley lo pedía desde el ${formatFecha(exigibilidad.planDesde)}.`
    case 'sin_periodo':
      return 'No es exigible: la fecha de los datos no está en ningún periodo de gobierno registrado.'
    case 'sin_gobierno':
      return `No es exigible: la primera autoridad de la entidad se eligió el ${formatFecha(exigibilidad.gobiernoDesde)}, después de la fecha de los datos.`
  }
}

/** Questions about the calendar that have no answer, with the facts that their sentences need. */
export type RechazoCalendario = {
  cronograma_ausente: { instrumento: string; vigencia: string }
  corte_ausente: { corte: string; ultimo: string }
  actividad_ausente: { actividad: string; claves: string }
  entidad_desconocida: { entidad: string }
  archivo_no_es_json: { archivo: string }
}

type FraseRechazo<C extends keyof RechazoCalendario> = (d: RechazoCalendario[C]) => { mensaje: string; remedio: string }

const RECHAZOS: { [C in keyof RechazoCalendario]: FraseRechazo<C> } = {
  cronograma_ausente: ({ instrumento, vigencia }) => ({
    mensaje: `No hay un cronograma de ${instrumento} para la vigencia ${vigencia}.`,
    remedio: 'Revise el instrumento y la vigencia, o cargue el cronograma con «calendario cargar».',
  }),
  corte_ausente: ({ corte, ultimo }) => ({
    mensaje: `El cronograma no tiene un corte ${corte}.`,
    remedio: ultimo === '1' ? 'Solo tiene el corte 1.' : `Sus cortes van del 1 al ${ultimo}.`,
  }),
  actividad_ausente: ({ actividad, claves }) => ({
    mensaje: `El cronograma no tiene la actividad ${actividad}.`,
    remedio: `Sus actividades son: ${claves}.`,
  }),
  entidad_desconocida: ({ entidad }) => ({
    mensaje: `No hay ninguna entidad con el código ${entidad}.`,
    remedio: 'Revise el código del DANE.',
  }),
  archivo_no_es_json: () => ({
    mensaje: 'El archivo no es JSON.',
    remedio: 'Revise que tenga la forma que describe db/seed/README.md.',
  }),
}

export function textoRechazoCalendario<C extends keyof RechazoCalendario>(
  codigo: C,
  detalles: RechazoCalendario[C],
): { mensaje: string; remedio: string } {
  return RECHAZOS[codigo](detalles)
}
