// The sentences of a report's life: states, acts, what is missing to send it, and the public fact. A code without its sentence does not compile.
import type { Acto, CodigoFaltaEnvio, EstadoReporte, FaltaEnvio, HechoPublico, Parte } from '@kpt/domain/reportes'
import type { CodigoFaltaSolicitud, FaltaSolicitud } from '@kpt/domain/revision'
import { contar, formatFecha } from './formato.ts'

export const NOMBRES_ESTADO_REPORTE: Record<EstadoReporte, string> = {
  borrador: 'Borrador',
  enviado: 'Enviado, sin validar',
  en_ajustes: 'En ajustes',
  validado: 'Validado',
  en_revision_dnp: 'En revisión del DNP',
  por_trasladar: 'Por trasladar',
  cerrado: 'Cerrado',
}

/** What the state means and who moves next. */
export const FRASES_ESTADO_REPORTE: Record<EstadoReporte, string> = {
  borrador: 'La entidad está preparando el reporte. Aún no se ha enviado.',
  enviado: 'La entidad envió el reporte y espera la revisión.',
  en_ajustes: 'Quien revisa pidió ajustes. La entidad debe responder y volver a enviar.',
  validado: 'Quien revisa validó el reporte.',
  en_revision_dnp: 'El DNP escogió este reporte para su revisión.',
  por_trasladar: 'El DNP pidió ajustes. La gobernación debe trasladarlos a la entidad.',
  cerrado: 'El cronograma terminó. Queda en firme la última versión enviada.',
}

/** The act as an order, for buttons. */
export const NOMBRES_ACTO: Record<Acto, string> = {
  enviar: 'Enviar',
  retirar: 'Retirar',
  tomar_en_revision: 'Tomar en revisión',
  solicitar_ajustes: 'Solicitar ajustes',
  validar: 'Validar',
  seleccionar: 'Seleccionar para revisión',
  dar_conforme: 'Dar conforme',
  pedir_ajustes_dnp: 'Pedir ajustes',
  trasladar: 'Trasladar los ajustes',
  cerrar: 'Cerrar',
  reabrir: 'Reabrir',
}

/** The act as it is told afterwards, in the history of a report. */
export const RELATO_ACTO: Record<Acto, string> = {
  enviar: 'envió el reporte',
  retirar: 'retiró el reporte',
  tomar_en_revision: 'tomó el reporte en revisión',
  solicitar_ajustes: 'solicitó ajustes',
  validar: 'validó el reporte',
  seleccionar: 'seleccionó el reporte para revisión',
  dar_conforme: 'dio su conformidad',
  pedir_ajustes_dnp: 'pidió ajustes por medio de la gobernación',
  trasladar: 'trasladó los ajustes que pidió el DNP',
  cerrar: 'cerró el reporte al terminar el cronograma',
  reabrir: 'reabrió el reporte',
}

export const NOMBRES_PARTE: Record<Parte, string> = {
  entidad: 'La entidad',
  revisor: 'Quien revisa',
  dnp: 'El DNP',
  sistema: 'El sistema',
}

export const NOMBRES_HECHO: Record<HechoPublico, string> = {
  oportuno: 'Reportó a tiempo',
  extemporaneo: 'Reportó fuera de plazo',
  silencio: 'No ha reportado',
  sin_registro: 'Sin registro en este sistema',
  no_exigible: 'No exigible',
  por_abrir: 'Aún no abre',
  en_plazo: 'En plazo',
}

const FRASES_FALTA: { [C in CodigoFaltaEnvio]: (f: Extract<FaltaEnvio, { codigo: C }>) => string } = {
  calendario_no_disponible: () => 'No hay en este archivo un cronograma que fije el plazo de este corte.',
  actividad_sin_abrir: () => 'El plazo para enviar este corte aún no ha empezado. Puede ir preparando el borrador.',
  actividad_cerrada: () => 'El plazo para enviar este corte ya cerró y no se reciben más reportes.',
  sin_plan: () => 'La entidad no ha cargado su plan de desarrollo. Cárguelo para poder enviar.',
  pi_sin_finalizar: () => 'El Plan Indicativo no está finalizado. Finalícelo para poder enviar.',
  homologacion_incompleta: (f) =>
    `${contar(f.faltan.length, 'meta no está homologada', 'metas no están homologadas')} al Catálogo Programático. Deben estarlo todas.`,
  hallazgos_bloqueantes: (f) =>
    `${contar(f.metas.length, 'meta tiene errores', 'metas tienen errores')} que impiden enviar. Corríjalos.`,
  avisos_sin_confirmar: (f) =>
    `${contar(f.metas.length, 'meta tiene avisos', 'metas tienen avisos')} sin confirmar. Corrija el valor o escriba el motivo.`,
  metas_sin_reporte: (f) =>
    `${contar(f.metas.length, 'meta está', 'metas están')} sin reportar. Repórtelas, o declare que no tuvieron avance.`,
  preguntas_sin_respuesta: (f) =>
    `${contar(f.metas.length, 'pregunta está', 'preguntas están')} sin responder. Se envía cuando está toda la información que se pide.`,
  respuestas_sin_evidencia: (f) =>
    `${contar(f.metas.length, 'respuesta necesita', 'respuestas necesitan')} su evidencia. Adjúntela.`,
  respuestas_que_no_cuadran: (f) =>
    `${contar(f.metas.length, 'respuesta no cuadra', 'respuestas no cuadran')} con lo que usted respondió en otras. Corríjalas.`,
  respuestas_sin_explicar: (f) =>
    `${contar(f.metas.length, 'respuesta tiene', 'respuestas tienen')} un aviso sin explicar. Corrija la respuesta o escriba el motivo.`,
  sin_respuesta: (f) =>
    f.general && f.metas.length === 0
      ? 'Falta responder la solicitud de ajustes.'
      : `Falta responder lo que le pidieron ajustar en ${contar(f.metas.length, 'meta', 'metas')}.`,
}

const FRASES_SOLICITUD: { [C in CodigoFaltaSolicitud]: (f: Extract<FaltaSolicitud, { codigo: C }>) => string } = {
  sin_motivo: (f) =>
    f.metas.length === 0
      ? 'Escriba el motivo de la solicitud.'
      : `Escriba el motivo de cada meta: faltan ${contar(f.metas.length, 'meta', 'metas')}.`,
  sin_metas: () => 'Escoja al menos una meta, o marque que la solicitud es sobre todo el reporte.',
  meta_desconocida: (f) => `Estas metas no están en el reporte: ${f.metas.join(', ')}.`,
  meta_repetida: (f) => `Estas metas están más de una vez en la solicitud: ${f.metas.join(', ')}.`,
  fuera_de_la_reapertura: (f) =>
    f.metas.length === 0
      ? 'El reporte se reabrió solo para algunas metas: nómbrelas, en vez de pedir ajustes de todo.'
      : `El reporte se reabrió solo para algunas metas, y estas no están entre ellas: ${f.metas.join(', ')}.`,
  vence_antes_de_hoy: () => 'La fecha para responder ya pasó. Escoja una desde hoy.',
  vence_tras_el_cierre: (f) =>
    `La fecha para responder es posterior al cierre de los ajustes, el ${formatFecha(f.limite)}. Escoja una anterior.`,
  ajustes_cerrados: (f) =>
    `Los ajustes cerraron el ${formatFecha(f.limite)}. Ahora solo puede validar o dejar observaciones.`,
}

/** What is missing and how to solve it. */
export function fraseFaltaEnvio(falta: FaltaEnvio): string {
  return (FRASES_FALTA[falta.codigo] as (f: FaltaEnvio) => string)(falta)
}

export function fraseFaltaSolicitud(falta: FaltaSolicitud): string {
  return (FRASES_SOLICITUD[falta.codigo] as (f: FaltaSolicitud) => string)(falta)
}
