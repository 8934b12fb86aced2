// The documents of a request for usuario líder, sent before it is registered: by chunks, each harmless to repeat. The token of an upload, which
// can add documents and read none, is the only one that is part of a path.
import { CLASES_SOPORTE, MAXIMO_SOPORTE, MAXIMO_SOPORTES } from '@kpt/domain/acceso'
import { z } from 'zod'
import { entero, instante, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { ficha } from './solicitudes-formas.ts'

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

export const ENDPOINTS_CARGAS_DE_SOPORTES = [
  pedirReto,
  abrirCargaDeSoportes,
  verCargaDeSoportes,
  declararSoporte,
  recibirTrozoDeSoporte,
  cerrarSoporte,
  quitarSoporte,
] as const
