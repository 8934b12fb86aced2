// Versions of the plan: what changes from one to another, and going back to one (R2).
import { z } from 'zod'
import { entero, nada, pagina, paginacion, porEntidad } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const restaurarVersion = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/versiones/:version/restauracion',
  permiso: 'plan.editar',
  resumen: 'Deshacer: la versión elegida vuelve como versión nueva',
  params: porEntidad.extend({ version: entero.min(1) }),
  consulta: nada,
  cuerpo: z.object({ contra: z.number().int().min(1) }),
  respuesta: z.object({ version: z.number().int() }),
  problemas: ['plan.no_existe', 'plan.version_no_existe', 'plan.version_cambio'],
})

export const compararVersiones = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/versiones/:version/diferencia',
  permiso: 'plan.ver',
  resumen: 'Qué cambia de una versión del plan a otra, meta por meta y campo por campo',
  params: porEntidad.extend({ version: entero.min(1) }),
  consulta: paginacion.extend({ contra: entero.min(1) }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      numero: z.string(),
      personalizacion: z.string(),
      que: z.enum(['agrega', 'cambia', 'retira']),
      /** In words, as people read them. */
      campos: z.array(z.object({ campo: z.string(), antes: z.string(), despues: z.string() })),
    }),
  ).extend({
    agrega: z.number().int(),
    cambia: z.number().int(),
    retira: z.number().int(),
    partes: z.array(z.string()),
  }),
  problemas: ['plan.no_existe', 'plan.version_no_existe'],
})

export const ENDPOINTS_PLANES_VERSIONES = [restaurarVersion, compararVersiones] as const
