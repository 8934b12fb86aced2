// Threads of the file of a report: what the entity, its gobernación and DNP say to each other of it. Only added (R4.1, R5.3).
import { ACTOS_HILO, LUGAR_REPORTE, MENCIONES_MAXIMAS } from '@kpt/domain/reportes'
import { z } from 'zod'
import { asuntoResuelto, comentarioVisible, leidoHasta, porDecir } from './comentarios.ts'
import { claveReporte, instante, lugarDeReporte, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const HILOS = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos'
const HILO = `${HILOS}/:lugar` as const
const deLugar = claveReporte.extend({ lugar: z.union([z.literal(LUGAR_REPORTE), lugarDeReporte]) })

export const verHilos = endpoint({
  metodo: 'GET',
  ruta: HILOS,
  permiso: 'hilo.ver',
  resumen:
    'Los hilos del expediente de un reporte: del reporte entero y de sus metas, con cuánto no ha leído quien mira',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    hilos: z.array(
      z.object({
        /** `reporte`, or the number of a meta. */
        lugar: z.string(),
        total: z.number().int(),
        sinLeer: z.number().int(),
        resuelto: z.boolean(),
        /** When something was said last. */
        ultimo: instante,
      }),
    ),
    /** Whether whoever looks may also write. */
    escribe: z.boolean(),
  }),
  problemas: [],
})

export const listarMensajes = endpoint({
  metodo: 'GET',
  ruta: HILO,
  permiso: 'hilo.ver',
  resumen: 'Los mensajes de un hilo del expediente, el más reciente primero',
  params: deLugar,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    comentarioVisible.extend({
      texto: z.string(),
      organismo: z.string(),
      /** Names of the people it mentions. */
      menciones: z.array(z.string()),
    }),
  ).extend({ resuelto: asuntoResuelto }),
  problemas: [],
})

export const listarMencionables = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/mencionables',
  permiso: 'hilo.escribir',
  resumen: 'Las personas que pueden ver el expediente del reporte y que por eso se pueden mencionar',
  params: claveReporte,
  consulta: paginacion.extend({ texto: texto.trim().max(100).optional() }),
  cuerpo: null,
  respuesta: pagina(z.object({ cuenta: uuid, nombre: z.string(), rol: z.string(), organismo: z.string() })),
  problemas: [],
})

export const escribirMensaje = endpoint({
  metodo: 'POST',
  ruta: HILO,
  permiso: 'hilo.escribir',
  resumen: 'Escribir en el expediente de un reporte; a quien se menciona le llega un correo',
  params: deLugar,
  consulta: nada,
  cuerpo: porDecir.extend({ menciones: z.array(uuid).max(MENCIONES_MAXIMAS) }),
  respuesta: z.object({ id: uuid }),
  problemas: ['reporte.no_existe', 'plan.meta_no_existe', 'hilo.no_mencionable'],
})

export const actuarEnHilos = endpoint({
  metodo: 'POST',
  ruta: `${HILO}/actos`,
  permiso: 'hilo.escribir',
  resumen: 'Dar por resuelto el asunto de un hilo del expediente, o reabrirlo',
  params: deLugar,
  consulta: nada,
  cuerpo: z.object({ id: uuid, acto: z.enum(ACTOS_HILO) }),
  respuesta: z.object({ resuelto: z.boolean() }),
  problemas: [],
})

export const leerHilos = endpoint({
  metodo: 'POST',
  ruta: `${HILO}/lectura`,
  permiso: 'hilo.ver',
  resumen: 'Dejar dicho hasta cuándo leyó quien mira un hilo del expediente',
  params: deLugar,
  consulta: nada,
  cuerpo: leidoHasta,
  respuesta: z.object({ sinLeer: z.number().int() }),
  problemas: [],
})

export const ENDPOINTS_HILOS = [
  verHilos,
  listarMencionables,
  listarMensajes,
  escribirMensaje,
  actuarEnHilos,
  leerHilos,
] as const
