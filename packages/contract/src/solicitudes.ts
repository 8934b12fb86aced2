// Requests for usuario líder, as the person who asks and those who may object see them (R6.2). Tokens travel in the body, never in an
// address: they would stay in logs. Only the token of an upload, which can add documents and read none, is part of a path.
import {
  CLASES_SOPORTE,
  ESTADOS_SOLICITUD,
  LISTA_DE_VERIFICACION,
  MAXIMO_SOPORTE,
  MAXIMO_SOPORTES,
} from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, entero, fecha, instante, nada, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** Token of a link: 32 bytes in base64url. */
export const ficha = z.string().regex(/^[\w-]{43}$/)
export const conFicha = z.object({ ficha })
export const radicado = z.string().regex(/^UL-\d{4}-\d{6,}$/)
const renglon = (maximo: number) =>
  texto
    .trim()
    .min(1)
    .max(maximo)
    .refine((escrito) => !/\p{Cc}/u.test(escrito), 'debe ir en un solo renglón')
export const parrafo = texto.trim().min(10).max(2000)

const porCargaDeSoportes = z.object({ carga: ficha })
const porSoporte = porCargaDeSoportes.extend({ numero: entero.min(1).max(MAXIMO_SOPORTES) })

export const soporteBreve = z.object({
  numero: z.number().int(),
  clase: z.enum(CLASES_SOPORTE),
  nombre: z.string(),
  bytes: z.number().int(),
  /** Chunks that arrived; all of them do not mean that it was accepted. */
  trozos: z.array(z.number().int()),
  /** True once it was checked and stored. */
  recibido: z.boolean(),
})

export const suceso = z.object({
  acto: z.string(),
  en: instante,
  motivo: z.string().nullable(),
  puntos: z.array(z.enum(LISTA_DE_VERIFICACION)),
})

export const pedirReto = endpoint({
  metodo: 'GET',
  ruta: '/api/solicitudes/reto',
  permiso: 'publico',
  resumen:
    'Reto que el navegador resuelve antes de enviar documentos: SHA-256 de "reto:número" con tantos bits en cero',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ reto: z.string(), dificultad: z.number().int(), vence: instante }),
  problemas: ['solicitud.sin_llave'],
})

/** Answering the same challenge again gives the same upload: a lost reply does no harm. */
export const abrirCargaDeSoportes = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/cargas',
  permiso: 'publico',
  resumen: 'Empezar a enviar los documentos de una solicitud nueva',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ reto: z.string().max(300), prueba: z.number().int().min(0) }),
  respuesta: z.object({ carga: ficha, vence: instante }),
  problemas: ['solicitud.prueba', 'solicitud.sin_llave', 'peticion.muy_frecuente'],
})

export const verCargaDeSoportes = endpoint({
  metodo: 'GET',
  ruta: '/api/solicitudes/cargas/:carga',
  permiso: 'publico',
  resumen: 'Qué ha llegado de un envío de documentos',
  params: porCargaDeSoportes,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ vence: instante, soportes: z.array(soporteBreve) }),
  problemas: ['solicitud.carga'],
})

/** Declaring a number again with other facts replaces what was there; with the same, changes nothing. */
export const declararSoporte = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/cargas/:carga/soportes/:numero',
  permiso: 'publico',
  resumen: 'Declarar un documento (PDF, JPG o PNG) que llegará por trozos',
  params: porSoporte,
  consulta: nada,
  cuerpo: z.object({
    clase: z.enum(CLASES_SOPORTE),
    nombre: texto.trim().min(1).max(200),
    bytes: z.number().int().min(1).max(MAXIMO_SOPORTE),
  }),
  respuesta: soporteBreve,
  problemas: ['solicitud.carga', 'solicitud.sin_llave'],
})

export const recibirTrozoDeSoporte = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/cargas/:carga/soportes/:numero/trozos/:trozo',
  permiso: 'publico',
  resumen: 'Recibir un trozo (numerados desde 0); repetirlo no daña nada',
  params: porSoporte.extend({ trozo: entero.min(0).max(40) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: z.object({ recibido: z.literal(true) }),
  problemas: ['solicitud.carga', 'carga.trozo'],
})

export const cerrarSoporte = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/cargas/:carga/soportes/:numero/cierre',
  permiso: 'publico',
  resumen: 'Comprobar y guardar un documento del que llegaron todos los trozos',
  params: porSoporte,
  consulta: nada,
  cuerpo: null,
  respuesta: soporteBreve,
  problemas: [
    'solicitud.carga',
    'carga.incompleta',
    'solicitud.soporte',
    'solicitud.soporte_infectado',
    'solicitud.antivirus',
  ],
})

export const quitarSoporte = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/cargas/:carga/soportes/:numero/retiro',
  permiso: 'publico',
  resumen: 'Quitar un documento antes de radicar',
  params: porSoporte,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ quitado: z.literal(true) }),
  problemas: ['solicitud.carga'],
})

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

const solicitudAjena = z.object({
  radicado,
  entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }),
  nombre: z.string(),
  cargo: z.string(),
  clase: z.enum(['titular', 'encargo']),
  estado: z.enum(ESTADOS_SOLICITUD),
  radicadaEn: instante,
  /** Whether it can still be objected to. */
  abierta: z.boolean(),
  /** What this reader, or those of the same party, said already. */
  objeciones: z.array(z.object({ texto: z.string(), en: instante })),
})

export const verParaObjetar = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/objeciones/vista',
  permiso: 'publico',
  resumen: 'La solicitud de la que trata un aviso, con la ficha de su enlace',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: solicitudAjena,
  problemas: ['enlace.no_sirve'],
})

export const objetarConEnlace = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/objeciones',
  permiso: 'publico',
  resumen: 'Objetar una solicitud, con la ficha del enlace del aviso',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ ficha, texto: parrafo }),
  respuesta: z.object({ recibida: z.literal(true) }),
  problemas: ['enlace.no_sirve', 'solicitud.acto_imposible', 'peticion.muy_frecuente'],
})

export const listarSolicitudesDeEntidad = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/solicitudes',
  permiso: 'solicitud.objetar',
  resumen: 'Solicitudes en curso para ser usuario líder de la entidad',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ filas: z.array(solicitudAjena) }),
  problemas: [],
})

export const objetarSolicitud = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/solicitudes/:radicado/objeciones',
  permiso: 'solicitud.objetar',
  resumen: 'Objetar una solicitud de la entidad',
  params: porEntidad.extend({ radicado }),
  consulta: nada,
  cuerpo: z.object({ texto: parrafo }),
  respuesta: z.object({ recibida: z.literal(true) }),
  problemas: ['solicitud.no_existe', 'solicitud.acto_imposible', 'peticion.muy_frecuente'],
})

export const ENDPOINTS_SOLICITUDES = [
  pedirReto,
  abrirCargaDeSoportes,
  verCargaDeSoportes,
  declararSoporte,
  recibirTrozoDeSoporte,
  cerrarSoporte,
  quitarSoporte,
  radicarSolicitud,
  verSeguimiento,
  abrirCargaParaCompletar,
  completarSolicitud,
  retirarSolicitud,
  renovarEnlace,
  verParaObjetar,
  objetarConEnlace,
  listarSolicitudesDeEntidad,
  objetarSolicitud,
] as const
