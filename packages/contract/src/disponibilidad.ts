// The availability record, in public (R1.5).
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { fecha, instante, nada, paginacion } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const verDisponibilidad = endpoint({
  metodo: 'GET',
  ruta: '/api/disponibilidad',
  permiso: 'publico',
  resumen:
    'Cuándo estuvo disponible el sistema en los últimos noventa días, y qué actividades estaban abiertas cuando no',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: z.object({
    /** Since when it is measured; null while there is no beat. */
    desde: instante.nullable(),
    hasta: instante,
    /** Part of that time in which some server attended, between 0 and 1. */
    parte: z.number().nullable(),
    total: z.number().int(),
    pagina: z.number().int(),
    tamano: z.number().int(),
    /** Newest first. */
    filas: z.array(
      z.object({
        clase: z.enum(['caida', 'degradada']),
        desde: instante,
        hasta: instante,
        peticiones: z.number().int(),
        fallas: z.number().int(),
        actividades: z.array(
          z.object({
            instrumento: z.enum(INSTRUMENTOS),
            vigencia: z.number().int(),
            actividad: z.string(),
            texto: z.string(),
            limite: fecha,
          }),
        ),
      }),
    ),
  }),
  problemas: [],
})

export const ENDPOINTS_DISPONIBILIDAD = [verDisponibilidad] as const
