// Acts about a report: its life, what is written in it, what supports it and what is said of it.
import type { Acto } from '@kpt/domain/reportes'
import { type Accion, accion, conPrefijo } from './accion.ts'
import { celda, dicho, reporte, version } from './partes-frase.ts'

const ACTOS_DE_REPORTE: Record<Acto, Accion> = {
  enviar: accion('Envío de un reporte', (h, s) => `envió el ${reporte(s)}${version(h)}`),
  retirar: accion('Retiro de un reporte', (h, s) => `retiró el ${reporte(s)}${version(h)}`),
  tomar_en_revision: accion('Toma en revisión', (h, s) => `tomó en revisión el ${reporte(s)}${version(h)}`),
  solicitar_ajustes: accion('Solicitud de ajustes', (h, s) => `solicitó ajustes al ${reporte(s)}${version(h)}`),
  validar: accion('Validación', (h, s) => `validó el ${reporte(s)}${version(h)}`),
  seleccionar: accion(
    'Selección para revisión del DNP',
    (h, s) => `seleccionó para revisión el ${reporte(s)}${version(h)}`,
  ),
  dar_conforme: accion('Conformidad del DNP', (h, s) => `dio su conformidad al ${reporte(s)}${version(h)}`),
  pedir_ajustes_dnp: accion('Ajustes que pide el DNP', (h, s) => `pidió ajustes al ${reporte(s)}${version(h)}`),
  trasladar: accion(
    'Traslado de ajustes del DNP',
    (h, s) => `trasladó los ajustes del DNP al ${reporte(s)}${version(h)}`,
  ),
  cerrar: accion('Cierre de un reporte', (h, s) => `cerró el ${reporte(s)}${version(h)}`),
  reabrir: accion('Reapertura de un reporte', (h, s) => `reabrió el ${reporte(s)}${version(h)}`),
}

/** What whoever watches looked at. */
const CONSULTAS: Readonly<Record<string, string>> = {
  metas: 'leyó las cifras de un reporte',
  paquete: 'descargó el paquete de evidencias de un reporte',
}

const LO_DEMAS: Record<string, Accion> = {
  'reporte.abrir': accion('Apertura de un reporte', (_, s) => `abrió el ${reporte(s)}`),
  'reporte.valor': accion('Valor guardado', (h, s) => `${h.despues === null ? 'borró' : 'guardó'} ${celda(s)}`),
  'reporte.libro': accion(
    'Libro del corte confirmado',
    (h, s) => `pasó un libro de Excel al ${reporte(s)} (${dicho(h.guardados)} valores guardados)`,
  ),
  'reporte.responder_ajuste': accion(
    'Respuesta a un ajuste',
    (h, s) => `respondió el ajuste de la meta ${dicho(h.meta)} en el ${reporte(s)}`,
  ),
  'reporte.pedir_reapertura': accion(
    'Petición de abrir una meta',
    (h, s) => `pidió abrir la meta ${dicho(h.meta)} en el ${reporte(s)}`,
  ),
  'reporte.decidir_reapertura': accion(
    'Decisión sobre abrir una meta',
    (h, s) => `${h.concede === false ? 'negó' : 'concedió'} abrir la meta ${dicho(h.meta)} en el ${reporte(s)}`,
  ),
  'cruce.tomar': accion(
    'Valores traídos de un libro',
    (h, s) =>
      `trajo ${dicho(h.guardados)} valores del libro «${dicho(h.nombre)}» (${h.forma === 'cuipo' ? 'CUIPO' : 'ejecución física'}) al ${reporte(s)}`,
  ),
  'cruce.repartir': accion('Reparto de un valor compartido', (h, s) =>
    h.repartida === true
      ? `repartió entre sus metas un valor compartido del libro «${dicho(h.nombre)}» en el ${reporte(s)}`
      : `dejó compartido un valor del libro «${dicho(h.nombre)}» en el ${reporte(s)}`,
  ),
  'compartido.retirar': accion(
    'Dinero compartido retirado',
    (h, s) =>
      `retiró del ${reporte(s)} un monto que quedaba compartido entre metas${h.motivo ? `: «${dicho(h.motivo)}»` : ''}`,
  ),
  'evidencia.agregar': accion(
    'Evidencia agregada',
    (h, s) =>
      `agregó ${h.clase === 'enlace' ? 'un enlace' : h.clase === 'foto' ? 'una foto' : 'un archivo'} como evidencia en el ${reporte(s)}`,
  ),
  'evidencia.asociar': accion(
    'Metas de una evidencia',
    (_, s) => `cambió las metas que respalda una evidencia en el ${reporte(s)}`,
  ),
  'evidencia.corregir': accion(
    'Corrección de una evidencia',
    (_, s) => `corrigió lo que se dice de una evidencia en el ${reporte(s)}`,
  ),
  'evidencia.retirar': accion('Retiro de una evidencia', (_, s) => `retiró una evidencia del ${reporte(s)}`),
  'evidencia.abrir_reservada': accion(
    'Apertura de una evidencia con datos personales',
    (_, s) => `abrió una evidencia con datos personales del ${reporte(s)}`,
  ),
  'ejecucion_anterior.cargar': accion(
    'Ejecución de una vigencia anterior',
    (h) => `cargó lo ejecutado en ${dicho(h.vigencia)}, que no se reportó en KPT (versión ${dicho(h.version)})`,
  ),
  'ponderacion.fijar': accion('Pesos del plan', (h) =>
    h.pesos === 0
      ? 'retiró los pesos que la entidad daba a su plan'
      : 'fijó los pesos de las líneas, los programas y las metas del plan',
  ),
  'comentario.escribir': accion('Comentario interno', (_, s) => `comentó una meta a sus colegas en el ${reporte(s)}`),
  'comentario.retirar': accion(
    'Comentario interno retirado',
    (_, s) => `retiró un comentario suyo en el ${reporte(s)}`,
  ),
  'comentario.resolver': accion(
    'Asunto comentado, resuelto',
    (_, s) => `dio por resuelto lo comentado de una meta en el ${reporte(s)}`,
  ),
  'comentario.reabrir': accion(
    'Asunto comentado, reabierto',
    (_, s) => `reabrió lo comentado de una meta en el ${reporte(s)}`,
  ),
  'hilo.escribir': accion('Mensaje en el expediente', (_, s) => `escribió en el expediente del ${reporte(s)}`),
  'hilo.resolver': accion(
    'Asunto del expediente, resuelto',
    (_, s) => `dio por resuelto un asunto del expediente del ${reporte(s)}`,
  ),
  'hilo.reabrir': accion(
    'Asunto del expediente, reabierto',
    (_, s) => `reabrió un asunto del expediente del ${reporte(s)}`,
  ),
  'reporte.consultar': accion('Consulta de un reporte', (h) => {
    const que = CONSULTAS[dicho(h.forma)] ?? 'consultó un reporte'
    return typeof h.corte === 'number' ? `${que}, corte ${h.corte} de ${dicho(h.vigencia)}` : que
  }),
  'paquete.pedir': accion('Paquete de evidencias', () => 'pidió el paquete de evidencias de un reporte'),
  'asistencia.registrar': accion('Asistencia técnica', () => 'anotó una asistencia técnica a la entidad'),
  'asistencia.anular': accion(
    'Asistencia técnica anulada',
    () => 'anuló una asistencia técnica que se había anotado por error',
  ),
  'revision.asignar': accion('Reparto de la revisión', (h, s) =>
    h.a === null
      ? `dejó sin revisor asignado el ${reporte(s)}`
      : `asignó a alguien del equipo la revisión del ${reporte(s)}`,
  ),
  'revision.lista': accion(
    'Lista de verificación',
    (_, s) => `respondió un punto de la lista de verificación del ${reporte(s)}`,
  ),
  'nota.escribir': accion('Nota del equipo revisor', (_, s) => `escribió una nota privada sobre el ${reporte(s)}`),
  'nota.retirar': accion('Nota del equipo revisor, retirada', (_, s) => `retiró una nota suya sobre el ${reporte(s)}`),
  'radar.llamada': accion('Llamada por un reporte', (_, s) => `anotó una llamada o una visita por el ${reporte(s)}`),
}

export const DE_REPORTE: Readonly<Record<string, Accion>> = { ...conPrefijo('reporte', ACTOS_DE_REPORTE), ...LO_DEMAS }
