// The deadline radar: who will probably not make it, whom to call and what they said. It enters no verdict (R5.4).
import { INSTRUMENTOS, MEDIOS_LLAMADA, PRONOSTICOS, RESULTADOS_LLAMADA } from '@kpt/domain/calendario'
import { z } from 'zod'
import { autor, claveReporte, entidadBreve, fecha, instante, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { porCorte } from './tablero-formas.ts'

const cantidad = z.number().int()
const pronostico = z.enum(PRONOSTICOS)

/** Entities that must report: those that sent, those by forecast and those not counted yet; the rest cannot be demanded or their term passed. */
const cuenta = z.object({
  entidades: cantidad,
  enviaron: cantidad,
  pronosticos: z.record(pronostico, cantidad),
  porContar: cantidad,
  llamar: cantidad,
})

export const verCortesDelRadar = endpoint({
  metodo: 'GET',
  ruta: '/api/radar',
  permiso: 'radar.ver',
  resumen: 'Los cortes que alguien aún debe hoy, primero el que termina antes',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    cortes: z.array(
      z.object({
        instrumento: z.enum(INSTRUMENTOS),
        vigencia: cantidad,
        corte: cantidad,
        fechaDatos: fecha,
        limite: fecha,
      }),
    ),
  }),
  problemas: [],
})

export const verRadar = endpoint({
  metodo: 'GET',
  ruta: '/api/radar/:instrumento/:vigencia/:corte',
  permiso: 'radar.ver',
  resumen: 'Cuántas entidades probablemente no alcanzarán a enviar un corte, por departamento, y cuánto acertó antes',
  params: porCorte,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    fechaDatos: fecha,
    demostracion: z.boolean(),
    abre: fecha.nullable(),
    limite: fecha.nullable(),
    /** When the answers were last counted; null before the first time. */
    contadoEn: instante.nullable(),
    total: cuenta,
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string(), cuenta })),
    acierto: z.object({
      casos: cantidad,
      hacenFalta: cantidad,
      /** Null while there are fewer cases than that. */
      cifras: z
        .object({ casos: cantidad, avisadas: cantidad, avisadasQueFallaron: cantidad, fallaron: cantidad })
        .nullable(),
    }),
  }),
  problemas: ['calendario.no_disponible'],
})

const llamada = z.object({
  id: uuid,
  medio: z.enum(MEDIOS_LLAMADA),
  /** With whom; empty when nobody answered. */
  con: z.string(),
  resultado: z.enum(RESULTADOS_LLAMADA),
  nota: z.string(),
  /** Day of the communication, which may have been noted later. */
  el: fecha,
  en: instante,
  autor,
})

/** The pace: metas answered in the business days of the window. */
const ritmo = z.object({ pronostico, ganadas: cantidad, dias: cantidad, faltan: cantidad, limite: fecha })

export const listarRadar = endpoint({
  metodo: 'GET',
  ruta: '/api/radar/:instrumento/:vigencia/:corte/entidades',
  permiso: 'radar.ver',
  resumen: 'Las entidades que deben el corte, con su ritmo, lo que les falta y a quién llamar; primero la más urgente',
  params: porCorte,
  consulta: paginacion.extend({
    departamento: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    pronostico: pronostico.optional(),
    llamar: z.literal('si').optional(),
    llamadas: z.enum(['hechas', 'sin']).optional(),
    texto: texto.max(80).optional(),
    orden: z.enum(['urgencia', 'nombre', 'ultima']).default('urgencia'),
  }),
  cuerpo: null,
  respuesta: pagina(
    ritmo.extend({
      entidad: entidadBreve,
      /** Null: it has no plan. */
      requeridas: cantidad.nullable(),
      completas: cantidad,
      /** Business days after today until its limit; metas that would be missing then at that pace. */
      restantes: cantidad,
      faltarian: cantidad,
      llamar: z.boolean(),
      /** When something was last saved in the draft. */
      ultima: instante.nullable(),
      lider: z.object({ nombre: z.string(), correo: z.string() }).nullable(),
      telefono: z.string().nullable(),
      /** The last one about this corte. */
      llamada: llamada.nullable(),
    }),
  ),
  problemas: ['calendario.no_disponible'],
})

export const verRitmo = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ritmo',
  permiso: 'reporte.ver',
  resumen: 'A qué ritmo se responde un reporte y qué día terminaría',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    /** Null where nothing is owed, or nothing was counted yet. */
    ritmo: ritmo.extend({ termina: fecha.nullable(), contadoEn: instante }).nullable(),
  }),
  problemas: ['calendario.no_disponible'],
})

export const listarLlamadas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas',
  permiso: 'radar.ver',
  resumen: 'Las llamadas y visitas a una entidad por un corte',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(llamada),
  problemas: [],
})

export const anotarLlamada = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas',
  permiso: 'radar.llamar',
  resumen: 'Anotar una llamada o una visita: con quién y qué dijo',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    /** Made by the browser: the same one twice is kept once. */
    id: uuid,
    medio: z.enum(MEDIOS_LLAMADA),
    con: texto.trim().max(120),
    resultado: z.enum(RESULTADOS_LLAMADA),
    nota: texto.trim().max(1000),
    /** Day of the communication; absent: today. */
    el: fecha.optional(),
  }),
  respuesta: z.object({ id: uuid }),
  problemas: ['asistencia.fecha', 'calendario.no_disponible', 'reporte.no_existe'],
})

export const ENDPOINTS_RADAR = [
  verCortesDelRadar,
  verRadar,
  listarRadar,
  verRitmo,
  listarLlamadas,
  anotarLlamada,
] as const
