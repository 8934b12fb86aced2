// Cronogramas in public: what must be done, by whom and until when, with the act that says so (R1).
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { entero, fecha, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'

const actividad = z.object({
  clave: z.string(),
  orden: z.number().int(),
  /** Literal number of the row; null where the circular prints none. */
  item: z.string().nullable(),
  corte: z.number().int().nullable(),
  texto: z.string(),
  responsable: z.string(),
  medio: z.string(),
  /** Literal text of the limit's column. */
  textoLimite: z.string(),
  clases: z.array(z.string()),
  apertura: fecha.nullable(),
  limite: fecha.nullable(),
  trasLimite: z.enum(['recibe', 'cierra']),
  circular: z.string(),
})

export const listarCronogramas = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario',
  permiso: 'publico',
  resumen: 'Cronogramas por instrumento y vigencia',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    cronogramas: z.array(
      z.object({
        instrumento: z.enum(INSTRUMENTOS),
        vigencia: z.number().int(),
        circulares: z.array(z.string()),
        demostracion: z.boolean(),
      }),
    ),
  }),
  problemas: [],
})

export const verCronograma = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/:instrumento/:vigencia',
  permiso: 'publico',
  resumen: 'Las actividades de un cronograma, con su estado de hoy',
  params: z.object({ instrumento: z.enum(INSTRUMENTOS), vigencia: entero.min(2000).max(2100) }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    instrumento: z.enum(INSTRUMENTOS),
    vigencia: z.number().int(),
    demostracion: z.boolean(),
    circulares: z.array(
      z.object({
        ...{ numero: z.string(), fecha, asunto: z.string() },
        /** Key under which its PDF is downloaded; null when it has none. */
        documento: z.string().nullable(),
      }),
    ),
    cortes: z.array(
      z.object({ numero: z.number().int(), clase: z.string(), fechaDatos: fecha, limite: fecha.nullable() }),
    ),
    actividades: z.array(
      actividad.extend({ situacion: z.enum(['por_abrir', 'abierta', 'recibe_extemporaneo', 'cerrada']) }),
    ),
  }),
  problemas: ['calendario.no_disponible'],
})

export const ENDPOINTS_CALENDARIO = [listarCronogramas, verCronograma] as const
