// Indicators of the process, for anybody: timeliness, rounds, time to review and to relay, quality of the information, with what each is made of.
import { HECHOS_PUBLICOS } from '@kpt/domain/reportes'
import { z } from 'zod'
import { nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { porCorte } from './tablero-formas.ts'

const razon = z.object({
  numerador: z.number().int(),
  denominador: z.number().int(),
  /** Null when there is nothing to divide by. */
  valor: z.number().nullable(),
})
/** In business days. */
const demora = z.object({
  casos: z.number().int(),
  mediana: z.number().int().nullable(),
  p90: z.number().int().nullable(),
})
const indicadores = z.object({
  ...{ oportunidad: razon, rondas: razon, revision: demora, traslado: demora },
  /** By each hundred metas. */
  ...{ hallazgos: razon, ajustes: razon },
  evidencia: razon,
})

export const verProceso = endpoint({
  metodo: 'GET',
  ruta: '/api/proceso/:instrumento/:vigencia/:corte',
  permiso: 'publico',
  resumen: 'Los indicadores del proceso de un corte: el país y cada departamento',
  params: porCorte,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    demostracion: z.boolean(),
    entidades: z.number().int(),
    total: indicadores,
    departamentos: z.array(
      z.object({ codigo: z.string(), nombre: z.string(), entidades: z.number().int(), indicadores }),
    ),
  }),
  problemas: ['calendario.no_disponible'],
  conEtiqueta: true,
})

export const listarProceso = endpoint({
  metodo: 'GET',
  ruta: '/api/proceso/:instrumento/:vigencia/:corte/entidades',
  permiso: 'publico',
  resumen: 'Los indicadores del proceso de un corte, entidad por entidad',
  params: porCorte,
  consulta: paginacion.extend({
    departamento: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    texto: texto.max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: z.object({ codigo: z.string(), nombre: z.string(), departamento: z.string() }),
      hecho: z.enum(HECHOS_PUBLICOS),
      indicadores,
    }),
  ),
  problemas: ['calendario.no_disponible'],
})

export const descargarProceso = endpoint({
  metodo: 'GET',
  ruta: '/api/proceso/:instrumento/:vigencia/:corte/csv',
  permiso: 'publico',
  resumen: 'Los indicadores del proceso de un corte en CSV, una fila por entidad con los datos de cada cifra',
  params: porCorte,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['calendario.no_disponible'],
})

export const ENDPOINTS_PROCESO = [verProceso, listarProceso, descargarProceso] as const
