// Words of the requests for help: states, acts, what comes next, and its refusals. A code without its words does not compile.
import type { ActoAyuda, CalificacionAyuda, EstadoAyuda, PrioridadAyuda } from '@kpt/domain/comunicaciones'
import type { FrasesDe } from './problemas/frases.ts'

export const NOMBRES_ESTADO_AYUDA: Record<EstadoAyuda, string> = {
  abierta: 'Recibida',
  en_atencion: 'La están atendiendo',
  espera_datos: 'Faltan datos suyos',
  respondida: 'Respondida',
  cerrada: 'Cerrada',
}

/** The same, as the desk reads it. */
export const NOMBRES_ESTADO_EN_MESA: Record<EstadoAyuda, string> = {
  abierta: 'Sin tomar',
  en_atencion: 'En atención',
  espera_datos: 'Espera datos',
  respondida: 'Respondida',
  cerrada: 'Cerrada',
}

/** What comes next, for whoever asked. */
export const QUE_SIGUE_AYUDA: Record<EstadoAyuda, string> = {
  abierta: 'Espera su turno. Le escribiremos a su correo cuando haya respuesta.',
  en_atencion: 'Alguien de la mesa la tiene. Si recuerda algo más, agréguelo aquí.',
  espera_datos: 'Para seguir, la mesa necesita los datos que le pidió.',
  respondida: 'Lea la respuesta. Si le sirvió, dígalo; si no, siga la conversación.',
  cerrada: 'Nadie más trabaja en ella.',
}

/** The act as it is told, after the name of who did it. */
export const RELATO_ACTO_AYUDA: Record<ActoAyuda, string> = {
  pedir: 'pidió ayuda',
  agregar: 'agregó',
  reabrir: 'siguió la conversación',
  calificar: 'calificó la respuesta',
  desistir: 'desistió',
  tomar: 'la tomó',
  responder: 'respondió',
  pedir_datos: 'pidió datos',
  trasladar: 'la trasladó a la gobernación',
  devolver: 'la devolvió al DNP',
  cerrar: 'la cerró',
}

export const NOMBRES_PRIORIDAD_AYUDA: Record<PrioridadAyuda, string> = {
  ultimo_dia: 'Último día del plazo',
  cerca: 'Plazo cercano',
  ordinaria: 'Por antigüedad',
}

export const NOMBRES_CALIFICACION_AYUDA: Record<CalificacionAyuda, string> = {
  si: 'Sí me sirvió',
  en_parte: 'Me sirvió en parte',
  no: 'No me sirvió',
}

const FALTAS: Readonly<Record<string, string>> = {
  texto: 'Escriba qué quiere decir: un renglón o más.',
  categoria: 'Escoja el asunto.',
  calificacion: 'Diga si la respuesta le sirvió.',
  plazo: 'Esta solicitud se cerró hace más de quince días hábiles. Pida ayuda otra vez y cite su número.',
}

const FALTAS_ADJUNTO: Readonly<Record<string, string>> = {
  muchos: 'La solicitud ya tiene diez adjuntos. Reúna lo que falta en un solo archivo.',
  cerrada: 'La solicitud ya no recibe adjuntos. Si hace falta, reábrala.',
}

export const FRASES_PROBLEMA_AYUDA: FrasesDe<'ayuda'> = {
  'ayuda.no_existe': () => 'No encontramos esa solicitud de ayuda, o no es suya.',
  'ayuda.acto_imposible': ({ estado }) => {
    const nombre = (NOMBRES_ESTADO_EN_MESA as Record<string, string>)[estado]
    const como = nombre ? ` Está así: ${nombre.toLowerCase()}.` : ''
    return `Esa acción ya no es posible, o la tiene otra persona.${como} Actualice la página para ver cómo va.`
  },
  'ayuda.muchas': (d) => `Hoy ya pidió ayuda ${d.maximo} veces. Agregue lo nuevo a una de las que tiene abiertas.`,
  'ayuda.falta': (d) => FALTAS[d.falta] ?? 'A la solicitud le falta algo. Revise lo que escribió.',
  'ayuda.adjunto': (d) => FALTAS_ADJUNTO[d.porque] ?? 'Ese archivo no se puede adjuntar.',
}
