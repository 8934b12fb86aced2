// The preview of a plan's workbook, and its confirmation as a version (R2).
import { z } from 'zod'
import { cargaBreve, porCarga } from './cargas.ts'
import { grupoHallazgos, hallazgo, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { porVigencia } from './planes-formas.ts'

const cambioMeta = z.object({
  numero: z.string().nullable(),
  codigoSispt: z.string(),
  personalizacion: z.string(),
  /** Fields that change, in the words of the plan model. */
  campos: z.array(z.string()),
})

export const vistaPrevia = z.object({
  entidad: z.string(),
  nombrePlan: z.string(),
  periodo: z.object({ desde: z.number().int(), hasta: z.number().int() }),
  /** Version of the plan against which the differences were taken; 0 when there is none yet. */
  contra: z.number().int(),
  lineas: z.number().int(),
  metas: z.number().int(),
  totales: porVigencia,
  agrega: z.array(cambioMeta),
  cambia: z.array(cambioMeta),
  retira: z.array(cambioMeta),
  iguales: z.number().int(),
  /** Parts of the plan other than its metas that change: `lineas`, `indicadoresResultado`, `sgr`… */
  partes: z.array(z.string()),
  grupos: z.array(grupoHallazgos),
})

export const verCarga = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/cargas/:carga',
  permiso: 'plan.ver',
  resumen: 'Estado de una carga y, cuando está lista, su vista previa o los hallazgos que la rechazan',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaBreve.extend({
    vistaPrevia: vistaPrevia.nullable(),
    rechazo: z.array(hallazgo).nullable(),
    /** The book has a layout of its own and was read with its mapping. */
    conMapeo: z.boolean(),
  }),
  problemas: ['carga.no_existe'],
})

export const confirmarCarga = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/cargas/:carga/confirmacion',
  permiso: 'plan.editar',
  resumen:
    'Confirmar la vista previa: el libro queda como nueva versión del plan (el mismo libro dos veces no cambia nada)',
  params: porCarga,
  consulta: nada,
  cuerpo: z.object({ contra: z.number().int().min(0) }),
  respuesta: z.object({ version: z.number().int(), cambio: z.boolean() }),
  problemas: ['carga.no_existe', 'carga.estado', 'plan.version_cambio', 'carga.entidad_distinta'],
})

export const ENDPOINTS_PLANES_CARGA = [verCarga, confirmarCarga] as const
