// The first screen of an entity: what it owes, by when, what it lacks and what was asked of it.

import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { ESTADOS_PLAN } from '@kpt/domain/planes'
import { ESTADOS_REPORTE, HECHOS_PUBLICOS } from '@kpt/domain/reportes'
import { z } from 'zod'
import { autor, fecha, nada, porEntidad } from './comun.ts'
import { endpoint } from './endpoint.ts'

const estado = z.enum(ESTADOS_REPORTE)
const hecho = z.enum(HECHOS_PUBLICOS)

export const corteDeEntidad = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  corte: z.number().int(),
  clase: z.string(),
  fechaDatos: fecha,
  apertura: fecha.nullable(),
  limite: fecha.nullable(),
  situacion: z.enum(['por_abrir', 'abierta', 'recibe_extemporaneo', 'cerrada']),
  estado,
  hecho,
  exigible: z.boolean(),
  version: z.number().int(),
  /** Metas reported or declared over metas that need it, in the draft. */
  completas: z.number().int(),
  requeridas: z.number().int(),
  /** Whoever asks answers for a part of the report: these counts are of the metas in its charge. */
  aCargo: z.boolean(),
  ajustesPendientes: z.number().int(),
  /** What was asked and not yet answered with a new version: by whom, why, and until when. */
  pedido: z.object({ autor, motivo: z.string(), vence: fecha }).nullable(),
  demostracion: z.boolean(),
})

/** First screen of an entity: what it owes, by when, what is missing, what was asked of it. */
export const verInicio = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/inicio',
  permiso: 'reporte.ver',
  resumen: 'Qué debe la entidad, para cuándo, qué le falta y qué le pidieron',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    plan: z
      .object({
        nombre: z.string(),
        estado: z.enum(ESTADOS_PLAN),
        version: z.number().int(),
        metas: z.number().int(),
        homologadas: z.number().int(),
        exceptuadas: z.number().int(),
        enEspera: z.number().int(),
        faltan: z.number().int(),
      })
      .nullable(),
    cortes: z.array(corteDeEntidad),
  }),
  problemas: ['entidad.desconocida'],
})

export const ENDPOINTS_INICIO = [verInicio] as const
