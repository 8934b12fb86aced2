// What each body owes under the calendar, and its feed for the calendar program of each person (R1.9).
import { CLASES_ACTIVIDAD, ESTADOS_PLAZO, GRUPOS_PLAZO, INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { juicio, plazo } from './calendario-plazo.ts'
import { fecha, instante, nada, pagina, paginacion } from './comun.ts'
import { endpoint } from './endpoint.ts'

const exigibilidad = z.union([
  z.object({ exigible: z.literal(true), planDesde: fecha.nullable() }),
  z.object({ exigible: z.literal(false), porque: z.literal('plan_no_vencido'), planDesde: fecha }),
  z.object({ exigible: z.literal(false), porque: z.literal('plan_sin_vigor'), planDesde: fecha, adoptado: fecha }),
  z.object({ exigible: z.literal(false), porque: z.literal('sin_periodo') }),
  z.object({ exigible: z.literal(false), porque: z.literal('sin_gobierno'), gobiernoDesde: fecha }),
])

const plazoPropio = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  actividad: z.string(),
  corte: z.number().int().nullable(),
  /** Literal text of the circular. */
  texto: z.string(),
  clases: z.array(z.enum(CLASES_ACTIVIDAD)),
  demostracion: z.boolean(),
  estado: z.enum(ESTADOS_PLAZO),
  plazo,
  /** Null for a row that belongs to no corte. */
  exigibilidad: exigibilidad.nullable(),
  /** Arrival of what met it, and its verdict; null while nothing did. */
  envio: z.object({ en: instante, juicio }).nullable(),
})

export const listarPlazos = endpoint({
  metodo: 'GET',
  ruta: '/api/plazos',
  permiso: 'plazo.ver',
  resumen: 'Los plazos del organismo de quien pregunta: los suyos, no los de su territorio',
  params: nada,
  consulta: paginacion.extend({ grupo: z.enum(GRUPOS_PLAZO).default('pendientes') }),
  cuerpo: null,
  respuesta: pagina(plazoPropio).extend({
    /** Arrival of the request by the clock of the server: what countdowns are counted from. */
    ahora: instante,
    /** Null: the DNP itself. */
    entidad: z.object({ codigo: z.string(), nombre: z.string() }).nullable(),
    cuantos: z.object({ pendientes: z.number().int(), pasados: z.number().int() }),
    /** The open one that ends first; null when none is open. */
    proximo: plazoPropio.nullable(),
  }),
  problemas: [],
})

export const verAgenda = endpoint({
  metodo: 'GET',
  ruta: '/api/plazos/agenda',
  permiso: 'plazo.ver',
  resumen: 'Si la persona tiene un enlace para seguir sus plazos en su calendario, desde cuándo y cuándo se leyó',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ agenda: z.object({ creada: instante, leida: instante.nullable() }).nullable() }),
  problemas: [],
})

export const crearAgenda = endpoint({
  metodo: 'POST',
  ruta: '/api/plazos/agenda',
  permiso: 'plazo.ver',
  resumen: 'Crear el enlace secreto de la persona; el que tenía deja de servir',
  params: nada,
  consulta: nada,
  cuerpo: null,
  /** The only time that it is told. */
  respuesta: z.object({ direccion: z.string(), creada: instante }),
  problemas: [],
})

export const retirarAgenda = endpoint({
  metodo: 'POST',
  ruta: '/api/plazos/agenda/retiro',
  permiso: 'plazo.ver',
  resumen: 'Retirar el enlace secreto de la persona',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ retirada: z.boolean() }),
  problemas: [],
})

export const leerAgenda = endpoint({
  metodo: 'GET',
  ruta: '/api/agendas/:ficha/plazos.ics',
  permiso: 'publico',
  resumen: 'Los plazos de una persona como calendario suscribible (iCalendar), con su enlace secreto',
  params: z.object({ ficha: z.string().regex(/^[\w-]{43}$/) }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['agenda.no_existe'],
  conEtiqueta: true,
  porMinuto: 30,
})

export const ENDPOINTS_PLAZOS = [listarPlazos, verAgenda, crearAgenda, retirarAgenda, leerAgenda] as const
