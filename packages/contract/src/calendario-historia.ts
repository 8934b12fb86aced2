// The history of a cronograma and its time machine: what ruled on a day, as known then and as known today (R1.2, R1.8).
import { EFECTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { actoCitado, deCronograma, filaDeCircular, juicio, medidaCitada, plazo } from './calendario-plazo.ts'
import { codigoEntidad, fecha, instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** A circular of the chain; of one that is not on file only its existence is known. */
const actoDeCadena = z.object({
  circular: z.string(),
  fecha,
  efecto: z.enum(EFECTOS),
  numeral: z.string(),
  asunto: z.string().nullable(),
  disponible: z.boolean(),
})

export const verHistoriaCronograma = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/:instrumento/:vigencia/historia',
  permiso: 'publico',
  resumen:
    'La historia de cada actividad de un cronograma: qué circular la fijó, cuál la cambió y qué medidas la tocaron',
  params: deCronograma,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    actos: z.array(actoDeCadena),
    /** Those in force first, in their order; then those that a circular suppressed. */
    filas: z.array(
      z.object({
        clave: z.string(),
        texto: z.string(),
        vigente: z.boolean(),
        pasos: z.array(
          z.object({
            acto: actoCitado,
            cambio: z.enum(['agrega', 'cambia', 'retira']),
            campos: z.array(z.string()),
            antes: filaDeCircular.nullable(),
            despues: filaDeCircular.nullable(),
          }),
        ),
        /** Those that reach the whole country; of the others, how many: the register has them. */
        medidas: z.array(medidaCitada),
        particulares: z.number().int(),
      }),
    ),
  }),
  problemas: ['calendario.no_disponible'],
})

const saber = z.object({
  /** Instant of knowledge. */
  segun: instante,
  estado: z.enum(['vigente', 'no_disponible', 'desconocido']),
  actos: z.array(actoDeCadena),
})

export const verMomento = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/:instrumento/:vigencia/momento',
  permiso: 'publico',
  resumen:
    'Qué regía un día, según lo que se sabía entonces y según lo que se sabe hoy; y cómo se juzga un reporte que llegó otro día',
  params: deCronograma,
  consulta: z.object({
    /** Day that is asked for; today when it is missing. */
    el: fecha.optional(),
    /** Day on which a report arrived. Limits are whole days, so that its hour decides nothing. */
    envio: fecha.optional(),
    /** For whom: measures that reach it count. */
    entidad: codigoEntidad.optional(),
  }),
  cuerpo: null,
  respuesta: z.object({
    demostracion: z.boolean(),
    el: fecha,
    envio: fecha.nullable(),
    entidad: z.object({ codigo: z.string(), nombre: z.string() }).nullable(),
    entonces: saber,
    hoy: saber,
    filas: z.array(
      z.object({
        clave: z.string(),
        texto: z.string(),
        corte: z.number().int().nullable(),
        clases: filaDeCircular.shape.clases,
        obligados: filaDeCircular.shape.obligados,
        entonces: plazo,
        hoy: plazo,
        /** The verdict by each knowledge; null without a day, or for a row under which nothing is reported. */
        juicio: z.object({ entonces: juicio, hoy: juicio }).nullable(),
      }),
    ),
  }),
  problemas: ['calendario.no_disponible', 'entidad.desconocida'],
})

export const ENDPOINTS_HISTORIA_CALENDARIO = [verHistoriaCronograma, verMomento] as const
