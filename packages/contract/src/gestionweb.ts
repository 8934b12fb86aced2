// Answering GESTIONWEB: what is asked, what was answered, what supports it and what was answered the year before (R3.2). It is saved, sent, reviewed and
// adjusted by the endpoints of every report.
import { HECHOS } from '@kpt/domain/gestionweb'
import { z } from 'zod'
import { evidenciaCitada } from './borrador.ts'
import { claveReporte, entero } from './comun.ts'
import { cuestionario } from './cuestionario-formas.ts'
import { endpoint } from './endpoint.ts'

const celda = z.object({ pregunta: z.string(), campo: z.string(), clave: z.string(), valor: z.string() })

export const verRespuestas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/respuestas',
  permiso: 'reporte.ver',
  resumen:
    'El cuestionario con sus respuestas: del borrador, o de una versión enviada; y lo que se respondió el año anterior',
  params: claveReporte,
  consulta: z.object({ version: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: z.object({
    cuestionario: z.object({ version: z.number().int(), sha256: z.string(), contenido: cuestionario }),
    /** What is written; the answer to a question of files is its evidence. */
    celdas: z.array(celda),
    evidencias: z.record(z.string(), z.array(evidenciaCitada)),
    /** The version that counts of the vigencia before; null when there is none. */
    anterior: z
      .object({
        ...{ vigencia: z.number().int(), version: z.number().int(), recibo: z.string(), celdas: z.array(celda) },
        /** Questions that ask now what they asked then. */
        mismas: z.array(z.string()),
      })
      .nullable(),
    /** What the system knows that a question of this questionnaire names, with what tells where it comes from. */
    hechos: z.partialRecord(
      z.enum(HECHOS),
      z.object({ valor: z.string(), detalles: z.record(z.string(), z.string()) }),
    ),
    /** Number of the last saved operation: ask for changes since it. */
    secuencia: z.number().int(),
  }),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe'],
})

export const ENDPOINTS_GESTIONWEB = [verRespuestas] as const
