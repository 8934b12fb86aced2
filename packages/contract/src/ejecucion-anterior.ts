// Execution of vigencias that were not reported in KPT: the entity loads it, meta by meta, and every load is kept (rules of follow-up, "Record").
import { LARGO_RAZON_EJECUCION, LARGO_SOPORTE_EJECUCION } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { autor, cantidad, entero, instante, nada, numeroMeta, pagina, paginacion, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const DE_VIGENCIA = '/api/entidades/:entidad/ejecucion-anterior/:vigencia'
const porVigencia = porEntidad.extend({ vigencia: entero.min(2000).max(2100) })

/** One load, without its figures. */
export const cargaAnterior = z.object({
  vigencia: z.number().int(),
  version: z.number().int(),
  planVersion: z.number().int(),
  sha256: z.string(),
  /** How many metas have a figure. */
  metas: z.number().int(),
  razon: z.string(),
  soporte: z.string(),
  en: instante,
  autor,
})

export const verEjecucionAnterior = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/ejecucion-anterior',
  permiso: 'reporte.ver',
  resumen:
    'Las vigencias terminadas de los planes de la entidad: cuáles reportó en KPT, cuáles cargó y con qué versiones',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    /** The latest first. */
    vigencias: z.array(
      z.object({
        vigencia: z.number().int(),
        /** A submitted version of it counts: nothing loaded is read, and nothing more can be loaded. */
        reportada: z.boolean(),
        /** The newest first: that one is read while there is no submitted version. */
        cargas: z.array(cargaAnterior),
      }),
    ),
  }),
  problemas: [],
})

export const listarEjecucionAnterior = endpoint({
  metodo: 'GET',
  ruta: DE_VIGENCIA,
  permiso: 'reporte.ver',
  resumen: 'Las metas del plan con lo programado y lo cargado en una vigencia anterior',
  params: porVigencia,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    z.object({
      meta: z.string(),
      codigoSispt: z.string(),
      personalizacion: z.string(),
      unidad: z.string(),
      programado: cantidad.nullable(),
      ejecutado: cantidad.nullable(),
    }),
  ).extend({
    /** Version of the load whose figures these are; 0 while there is none. */
    version: z.number().int(),
    /** Why nothing can be loaded now. */
    impide: z.enum(['en_curso', 'reportada']).nullable(),
  }),
  problemas: ['plan.no_existe'],
})

export const cargarEjecucionAnterior = endpoint({
  metodo: 'POST',
  ruta: DE_VIGENCIA,
  permiso: 'reporte.enviar',
  resumen:
    'Cargar lo ejecutado en una vigencia anterior que no se reportó en KPT: una versión nueva que reemplaza a la última',
  params: porVigencia,
  consulta: nada,
  cuerpo: z.object({
    /** Version that the person saw, 0 when there was none. */
    sobre: entero.min(0),
    razon: texto.trim().min(1).max(LARGO_RAZON_EJECUCION),
    soporte: texto.trim().min(1).max(LARGO_SOPORTE_EJECUCION),
    metas: z
      .array(z.object({ meta: numeroMeta, ejecutado: cantidad }))
      .min(1)
      .max(5000),
  }),
  respuesta: z.object({ version: z.number().int(), sha256: z.string(), metas: z.number().int() }),
  problemas: [
    'plan.no_existe',
    'plan.meta_no_existe',
    'ejecucion_anterior.en_curso',
    'ejecucion_anterior.reportada',
    'ejecucion_anterior.cambio',
    'ejecucion_anterior.cifra',
  ],
})

export const ENDPOINTS_EJECUCION_ANTERIOR = [
  verEjecucionAnterior,
  listarEjecucionAnterior,
  cargarEjecucionAnterior,
] as const
