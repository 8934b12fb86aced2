// Acts on requests for help and on the answers that the desk keeps. What was said is not in the audit.
import type { ActoAyuda } from '@kpt/domain/comunicaciones'
import { type Accion, accion } from './accion.ts'
import { dicho, porSolicitud } from './partes-frase.ts'

export const ACTOS_DE_AYUDA: Record<ActoAyuda | 'nota' | 'adjuntar' | 'guardar_respuesta', Accion> = {
  pedir: accion('Ayuda: se pidió', (_, s) => `pidió ayuda a la mesa del DNP${porSolicitud(s)}`),
  agregar: accion('Ayuda: se agregó', (_, s) => `agregó algo a la solicitud de ayuda${porSolicitud(s)}`),
  reabrir: accion('Ayuda: se reabrió', (_, s) => `reabrió la solicitud de ayuda${porSolicitud(s)}`),
  calificar: accion('Ayuda: se calificó', (_, s) => `calificó la respuesta de la solicitud de ayuda${porSolicitud(s)}`),
  desistir: accion('Ayuda: desistió', (_, s) => `desistió de la solicitud de ayuda${porSolicitud(s)}`),
  tomar: accion('Ayuda: se tomó', (_, s) => `tomó la solicitud de ayuda${porSolicitud(s)}`),
  responder: accion('Ayuda: se respondió', (_, s) => `respondió la solicitud de ayuda${porSolicitud(s)}`),
  pedir_datos: accion('Ayuda: se pidieron datos', (_, s) => `pidió datos en la solicitud de ayuda${porSolicitud(s)}`),
  trasladar: accion(
    'Ayuda: se trasladó',
    (_, s) => `trasladó a la gobernación la solicitud de ayuda${porSolicitud(s)}`,
  ),
  devolver: accion('Ayuda: se devolvió', (_, s) => `devolvió al DNP la solicitud de ayuda${porSolicitud(s)}`),
  cerrar: accion('Ayuda: se cerró', (_, s) => `cerró la solicitud de ayuda${porSolicitud(s)}`),
  nota: accion('Ayuda: nota de la mesa', (_, s) => `escribió una nota en la solicitud de ayuda${porSolicitud(s)}`),
  adjuntar: accion('Ayuda: adjunto', (_, s) => `adjuntó un archivo a la solicitud de ayuda${porSolicitud(s)}`),
  guardar_respuesta: accion('Ayuda: respuesta de la mesa', (h) =>
    `guardó una respuesta de la mesa de ayuda: ${dicho(h.pregunta)}`.replace(/: $/, ''),
  ),
}
