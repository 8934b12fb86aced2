// The board: how the country, a department and an entity stand at a corte; every figure opens to its inputs (R7.2).
import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { z } from 'zod'
import {
  cantidad,
  claveReporte,
  codigoEntidad,
  entidadBreve,
  fecha,
  instante,
  numeroMeta,
  pagina,
  paginacion,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const porCorte = claveReporte.omit({ entidad: true })
const cuenta = z.object({
  obligadas: z.number().int(),
  oportuno: z.number().int(),
  extemporaneo: z.number().int(),
  silencio: z.number().int(),
  noExigible: z.number().int(),
  enPlazo: z.number().int(),
  validado: z.number().int(),
})

/** Numerators, denominators and the ratios the domain takes from them. Null where nothing was programmed. */
const avance = z.object({
  metas: z.number().int(),
  metasProgramadas: z.number().int(),
  metasReportadas: z.number().int(),
  fisico: z.number().nullable(),
  fisicoCuatrienio: z.number().nullable(),
  financiero: z.number().nullable(),
  sumaFisico: cantidad,
  programado: cantidad,
  ejecutado: cantidad,
})

export const verTablero = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte',
  permiso: 'tablero.ver',
  resumen: 'Un corte por departamento: quién reportó, a tiempo o no, quién calla, cuánto avanza',
  params: porCorte,
  consulta: z.object({}),
  cuerpo: null,
  respuesta: z.object({
    fechaDatos: fecha,
    limite: fecha.nullable(),
    demostracion: z.boolean(),
    total: cuenta,
    avance,
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string(), cuenta, avance })),
  }),
  problemas: ['calendario.no_disponible'],
})

export const listarTablero = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte/entidades',
  permiso: 'tablero.ver',
  resumen: 'Las entidades de un corte, por departamento y situación',
  params: porCorte,
  consulta: paginacion.extend({
    departamento: codigoEntidad.optional(),
    hecho: z.enum(['oportuno', 'extemporaneo', 'silencio', 'no_exigible', 'en_plazo', 'por_abrir']).optional(),
    texto: z.string().max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      hecho: z.enum(['oportuno', 'extemporaneo', 'silencio', 'no_exigible', 'en_plazo', 'por_abrir']),
      estado: z.enum(ESTADOS_REPORTE),
      version: z.number().int(),
      enviadaEn: instante.nullable(),
      avance: avance.nullable(),
    }),
  ),
  problemas: ['calendario.no_disponible'],
})

/** Progress of one entity out of its last submitted version, by a dimension. */
export const verAvance = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance',
  permiso: 'reporte.ver',
  resumen: 'Avance de la última versión enviada por línea, sector u ODS, con las cifras de las que sale',
  params: claveReporte,
  consulta: z.object({ dimension: z.enum(['linea', 'sector', 'ods']).default('linea') }),
  cuerpo: null,
  respuesta: z.object({
    version: z.number().int(),
    recibo: z.string(),
    enviadaEn: instante,
    validada: z.boolean(),
    fechaDatos: fecha,
    plan: avance,
    grupos: z.array(avance.extend({ clave: z.string(), nombre: z.string() })),
  }),
  problemas: ['reporte.no_existe'],
})

/** A figure opened: formula, inputs, result, in the words of the domain. */
const cifra = z.object({
  formula: z.string(),
  entradas: z.record(z.string(), z.string().nullable()),
  valor: z.number().nullable(),
  topado: z.number().nullable(),
  explicacion: z.string(),
})

export const listarAvanceMetas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas',
  permiso: 'reporte.ver',
  resumen: 'Las metas de un grupo con sus cifras abiertas',
  params: claveReporte,
  consulta: paginacion.extend({
    dimension: z.enum(['linea', 'sector', 'ods']).default('linea'),
    grupo: z.string().max(20).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      meta: z.string(),
      personalizacion: z.string(),
      unidad: z.string(),
      fisico: cifra,
      fisicoCuatrienio: cifra,
      financiero: cifra,
    }),
  ),
  problemas: ['reporte.no_existe'],
})

export const verAvanceMeta = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas/:meta',
  permiso: 'reporte.ver',
  resumen: 'Una meta: sus cifras abiertas, sus valores enviados y de qué versión salen',
  params: claveReporte.extend({ meta: numeroMeta }),
  consulta: z.object({}),
  cuerpo: null,
  respuesta: z.object({
    meta: z.string(),
    personalizacion: z.string(),
    unidad: z.string(),
    linea: z.string(),
    version: z.number().int(),
    recibo: z.string(),
    enviadaEn: instante,
    fisico: cifra,
    fisicoCuatrienio: cifra,
    financiero: cifra,
    ejecutado: cantidad.nullable(),
    observacion: z.string().nullable(),
    sinAvance: z.string().nullable(),
    fuentes: z.array(
      z.object({
        clave: z.string(),
        nombre: z.string(),
        programado: cantidad.nullable(),
        comprometido: cantidad.nullable(),
        obligado: cantidad.nullable(),
        pagado: cantidad.nullable(),
      }),
    ),
  }),
  problemas: ['reporte.no_existe', 'plan.meta_no_existe'],
})

export const ENDPOINTS_TABLERO = [verTablero, listarTablero, verAvance, listarAvanceMetas, verAvanceMeta] as const
