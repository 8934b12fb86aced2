// Requests for usuario líder, as the person who asks sees them (R6.2). Tokens travel in the body, never in an address: they would stay in logs.
import { CLASES_SOPORTE, ESTADOS_SOLICITUD, LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, fecha, instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { conFicha, ficha, parrafo, radicado, renglon, suceso } from './solicitudes-formas.ts'

export const TIPOS_ACTO_DESIGNACION = ['decreto', 'resolucion', 'acta_posesion', 'contrato', 'otro'] as const
export const TIPOS_IDENTIDAD = ['CC', 'CE', 'PPT'] as const
/** Version of the data-protection notice that the form shows (Ley 1581 de 2012). */
export const CONSENTIMIENTO = '2026-11'

/**
 * The answer is the same whatever exists already: a person who asks again for the same entity while a request is under way gets a
 * number and, by mail, the link to the request that goes on.
 */
export const radicarSolicitud = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes',
  permiso: 'publico',
  resumen: 'Radicar una solicitud de usuario líder con los documentos ya enviados',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    carga: ficha,
    entidad: codigoEntidad,
    nombre: renglon(120),
    documentoTipo: z.enum(TIPOS_IDENTIDAD),
    documentoNumero: z
      .string()
      .trim()
      .regex(/^[0-9A-Z-]{4,20}$/),
    cargo: renglon(120),
    correo: z.string().trim().toLowerCase().max(254),
    encargo: z
      .object({ desde: fecha, hasta: fecha })
      .refine(({ desde, hasta }) => desde <= hasta)
      .nullable(),
    acto: z.object({ tipo: z.enum(TIPOS_ACTO_DESIGNACION), numero: renglon(60), fecha }),
    consentimiento: z.literal(CONSENTIMIENTO),
    /** A field that people do not see and programs fill in. */
    sitio: z.string().max(200).optional(),
  }),
  respuesta: z.object({ radicado, radicadaEn: instante, respuestaAntesDe: instante }),
  problemas: [
    'solicitud.carga',
    'solicitud.soportes',
    'solicitud.entidad',
    'solicitud.encargo',
    'solicitud.sin_llave',
    'entidad.desconocida',
    'peticion.muy_frecuente',
  ],
})

export const verSeguimiento = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/seguimiento',
  permiso: 'publico',
  resumen: 'En qué va la solicitud, con la ficha del enlace que llegó por correo',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: z.object({
    radicado,
    entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }),
    nombre: z.string(),
    correo: z.string(),
    cargo: z.string(),
    clase: z.enum(['titular', 'encargo']),
    encargo: z.object({ desde: fecha, hasta: fecha }).nullable(),
    estado: z.enum(ESTADOS_SOLICITUD),
    radicadaEn: instante,
    respuestaAntesDe: instante,
    /** Until when the person may complete or activate; null when nothing waits for it. */
    hasta: instante.nullable(),
    /** What must be mended, by its point, and what whoever verified wrote. */
    falta: z.object({ puntos: z.array(z.enum(LISTA_DE_VERIFICACION)), motivo: z.string() }).nullable(),
    historia: z.array(suceso),
    soportes: z.array(
      z.object({ clase: z.enum(CLASES_SOPORTE), nombre: z.string(), bytes: z.number().int(), borrado: z.boolean() }),
    ),
    puede: z.array(z.enum(['completar', 'retirar', 'renovar_enlace'])),
  }),
  problemas: ['enlace.no_sirve'],
})

export const abrirCargaParaCompletar = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/seguimiento/carga',
  permiso: 'publico',
  resumen: 'Empezar a enviar los documentos que faltan',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: z.object({ carga: ficha, vence: instante }),
  problemas: ['enlace.no_sirve', 'solicitud.acto_imposible', 'solicitud.sin_llave', 'peticion.muy_frecuente'],
})

const estado = z.object({ estado: z.enum(ESTADOS_SOLICITUD) })

export const completarSolicitud = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/seguimiento/completar',
  permiso: 'publico',
  resumen: 'Completar la solicitud con lo que faltaba: documentos, una explicación o ambos',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ ficha, carga: ficha.nullable(), explicacion: parrafo.nullable() }),
  respuesta: estado,
  problemas: ['enlace.no_sirve', 'solicitud.acto_imposible', 'solicitud.carga', 'solicitud.soportes'],
})

export const retirarSolicitud = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/seguimiento/retiro',
  permiso: 'publico',
  resumen: 'Retirar la solicitud',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: estado,
  problemas: ['enlace.no_sirve', 'solicitud.acto_imposible'],
})

export const renovarEnlace = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/seguimiento/enlace',
  permiso: 'publico',
  resumen: 'Pedir otro enlace de activación: llega por correo y el anterior deja de servir',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: z.object({ enviado: z.literal(true) }),
  problemas: ['enlace.no_sirve', 'solicitud.acto_imposible', 'peticion.muy_frecuente'],
})

export const ENDPOINTS_SOLICITUDES = [
  radicarSolicitud,
  verSeguimiento,
  abrirCargaParaCompletar,
  completarSolicitud,
  retirarSolicitud,
  renovarEnlace,
] as const
