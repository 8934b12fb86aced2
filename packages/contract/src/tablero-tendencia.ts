// The board along the cortes of a government, and by the groups that the plans of all entities share (R7.2).
import { z } from 'zod'
import { claveReporte, fecha } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { avance, cuenta, filtroTerritorio, metodologia, porCorte } from './tablero-formas.ts'

/** Entities in the figures with those of an earlier corte of the vigencia, for they missed this one. */
const sinActualizar = z.number().int()

/** One corte of a department or of an entity: enough for a small picture; its board opens the rest. */
const punto = cuenta.pick({ obligadas: true, oportuno: true, extemporaneo: true, silencio: true }).extend({
  metas: z.number().int(),
  ...avance.pick({ fisico: true, fisicoCuatrienio: true, financiero: true }).shape,
  sinActualizar,
})

export const verTendencia = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/tendencia',
  permiso: 'tablero.ver',
  resumen:
    'Los cortes de un periodo de gobierno, uno al lado del otro: el total y cada departamento, o cada entidad de uno solo',
  params: claveReporte.pick({ instrumento: true, vigencia: true }),
  consulta: filtroTerritorio,
  cuerpo: null,
  respuesta: z.object({
    /** First and last year of the government to which the vigencia belongs. */
    desde: z.number().int(),
    hasta: z.number().int(),
    /** Every corte of the registered calendars, in order of time. */
    cortes: z.array(
      z.object({
        vigencia: z.number().int(),
        corte: z.number().int(),
        clase: z.string(),
        fechaDatos: fecha,
        limite: fecha.nullable(),
        /** Nothing can be said of it: it has not opened, or its limit passed before this system received it. */
        mudo: z.boolean(),
        cuenta: cuenta.omit({ validado: true }),
        avance,
        sinActualizar,
      }),
    ),
    /** What the groups are: departments of the country, or entities when only one department is seen. */
    por: z.enum(['departamento', 'entidad']),
    /** Their points are in the order of `cortes`. */
    grupos: z.array(z.object({ codigo: z.string(), nombre: z.string(), puntos: z.array(punto) })),
  }),
  problemas: ['calendario.no_disponible'],
})

export const verGruposTablero = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte/grupos',
  permiso: 'tablero.ver',
  resumen: 'El avance de un corte por sector o programa del catálogo, ODS o fuente, sumado sobre las entidades',
  params: porCorte,
  consulta: filtroTerritorio.extend({ dimension: z.enum(['sector', 'programa', 'ods', 'fuente']).default('sector') }),
  cuerpo: null,
  respuesta: z.object({
    metodologia,
    grupos: z.array(
      avance.extend({
        clave: z.string(),
        nombre: z.string(),
        /** Entities with metas in it, and how many of them by an earlier corte of the vigencia. */
        entidades: z.number().int(),
        sinActualizar: z.number().int(),
      }),
    ),
  }),
  problemas: ['calendario.no_disponible'],
})

export const ENDPOINTS_TENDENCIA = [verTendencia, verGruposTablero] as const
