// Who leads, led or will lead an entity, and by which act (R6.1, R6.2).
import { SITUACIONES_LIDERAZGO } from '@kpt/domain/acceso'
import { z } from 'zod'
import { entidadBreve, instante, nada, porEntidad, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const verLiderazgos = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/liderazgos',
  permiso: 'liderazgo.ver',
  resumen: 'Los usuarios líderes de la entidad, titulares y encargados, el último primero',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    entidad: entidadBreve,
    filas: z.array(
      z.object({
        id: uuid,
        nombre: z.string(),
        /** Only of whoever leads or will: to reach them. */
        correo: z.string().nullable(),
        clase: z.enum(['titular', 'encargo']),
        situacion: z.enum(SITUACIONES_LIDERAZGO),
        desde: instante,
        /** Half-open; null: without end. */
        hasta: instante.nullable(),
        acto: z.string().nullable(),
        /** The same charge of the same person, after an encargo. */
        reasume: z.boolean(),
        /** Why it ended before it would have, and who came. */
        fin: z.object({ motivo: z.string(), por: z.string().nullable() }).nullable(),
        /** Request it came from; null for those who may not verify requests. */
        radicado: z.string().nullable(),
      }),
    ),
  }),
  problemas: [],
})

export const ENDPOINTS_LIDERAZGO = [verLiderazgos] as const
