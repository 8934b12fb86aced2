// The board: how the country, a department and an entity stand at a corte; every figure opens to its inputs (R7.2).
import { ESTADOS_REPORTE, HECHOS_PUBLICOS } from '@kpt/domain/reportes'
import { ESTADOS_META } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import {
  autor,
  cantidad,
  claveReporte,
  entidadBreve,
  fecha,
  instante,
  numeroMeta,
  pagina,
  paginacion,
  texto,
} from './comun.ts'
import { cargaAnterior } from './ejecucion-anterior.ts'
import { endpoint } from './endpoint.ts'
import {
  avance,
  avanceAmpliado,
  cifra,
  cuenta,
  filtroTerritorio,
  metodologia,
  porCorte,
  suman,
} from './tablero-formas.ts'

const hecho = z.enum(HECHOS_PUBLICOS)
const anios = z.object({ desde: z.number().int(), hasta: z.number().int() }).nullable()
const dimension = z.enum(['linea', 'sector', 'programa', 'ods', 'dependencia', 'fuente'])

export const verTablero = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte',
  permiso: 'tablero.ver',
  resumen: 'Un corte por departamento: quién reportó, a tiempo o no, quién calla, cuánto avanza',
  params: porCorte,
  consulta: filtroTerritorio,
  cuerpo: null,
  respuesta: z.object({
    fechaDatos: fecha,
    limite: fecha.nullable(),
    demostracion: z.boolean(),
    metodologia,
    /** Departments of the territory granted, whatever the filter: what can be asked for. */
    territorio: z.array(z.object({ codigo: z.string(), nombre: z.string() })),
    /** First and last year for which the filter knows each attribute of the entities. */
    anios: z.object({ categorias: anios, habitantes: anios, gruposMdm: anios }),
    total: cuenta,
    avance,
    suman,
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string(), cuenta, avance, suman })),
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
    ...filtroTerritorio.shape,
    hecho: hecho.optional(),
    /** Only those with a version of this corte, with one that carries a verdict, whose figures are added, or whose figures are of an earlier corte. */
    version: z.enum(['enviada', 'validada', 'suma', 'sin_actualizar']).optional(),
    texto: texto.max(80).optional(),
    /** Only those whose version that counts has metas in this group; progress is then that of the group. */
    sector: z
      .string()
      .regex(/^\w{1,20}$/)
      .optional(),
    ods: z
      .string()
      .regex(/^\w{1,20}$/)
      .optional(),
    programa: z
      .string()
      .regex(/^\w{1,20}$/)
      .optional(),
    fuente: texto.min(1).max(120).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      hecho,
      estado: z.enum(ESTADOS_REPORTE),
      /** The version that counts, 0 while there is none; when it was sent, and whether it carries a verdict. */
      version: z.number().int(),
      enviadaEn: instante.nullable(),
      enviadaPor: autor.nullable(),
      validada: z.boolean(),
      /** Who answers for the entity today: whom to call. */
      lider: z.object({ nombre: z.string(), correo: z.string() }).nullable(),
      /** The submission that answers the duty: its date makes the report oportuno or extemporáneo. */
      primerEnvioEn: instante.nullable(),
      avance: avance.nullable(),
      /** The earlier corte of the vigencia whose figures stand because this one was missed; null when they are of this corte, or there are none. */
      sinActualizar: z.object({ corte: z.number().int(), version: z.number().int(), validada: z.boolean() }).nullable(),
    }),
  ),
  problemas: ['calendario.no_disponible'],
})

/** The version from which figures come: which, when, whose, and against which plan. */
const origen = z.object({
  version: z.number().int(),
  recibo: z.string(),
  sha256: z.string(),
  enviadaEn: instante,
  autor,
  validada: z.boolean(),
  fechaDatos: fecha,
  planVersion: z.number().int(),
  metodologia,
  /** The corte whose values these are: an earlier one of the vigencia when this one was missed, and then they are not up to date. */
  corteDatos: z.number().int(),
  sinActualizar: z.boolean(),
  /** Earlier vigencias whose executed was loaded and not reported: the load that the version names. */
  cargadas: z.array(cargaAnterior),
})

/** Progress of one entity out of the submitted version that counts, by a dimension. `sin_dato` is the key of the metas without one. */
export const verAvance = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance',
  permiso: 'reporte.ver',
  resumen: 'Avance de la última versión enviada por una dimensión del plan, con las cifras de las que sale',
  params: claveReporte,
  consulta: z.object({ dimension: dimension.default('linea') }),
  cuerpo: null,
  respuesta: origen.extend({
    plan: avanceAmpliado,
    grupos: z.array(avanceAmpliado.extend({ clave: z.string(), nombre: z.string() })),
    /** Money of the Sistema General de Regalías, by biennium; null where there is none. */
    regalias: cifra.extend({ bienio: z.string() }).nullable(),
    /** The weights in use: which, since when and by whom. */
    ponderacion: z.object({ n: z.number().int(), en: instante, autor }).nullable(),
  }),
  problemas: ['reporte.no_existe'],
})

const metaAbierta = z.object({
  meta: z.string(),
  personalizacion: z.string(),
  unidad: z.string(),
  linea: z.string(),
  sector: z.string(),
  ods: z.string().nullable(),
  estado: z.enum(ESTADOS_META),
  /** The plan did not say the orientation and an increase was assumed. */
  orientacionSupuesta: z.boolean(),
  dependencia: z.string().nullable(),
  programa: z.string(),
  /** Money that it shares with other metas: in no figure of its own. */
  compartidos: z.array(
    z.object({
      fuente: z.object({ clave: z.string(), nombre: z.string() }),
      metas: z.array(z.string()),
      comprometido: cantidad.nullable(),
      obligado: cantidad.nullable(),
      pagado: cantidad.nullable(),
    }),
  ),
  /** Progress that the quarterly programme expected by the date of the data; null without one. */
  esperado: cifra.nullable(),
  fisico: cifra,
  fisicoCuatrienio: cifra,
  financiero: cifra,
})

export const listarAvanceMetas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas',
  permiso: 'reporte.ver',
  resumen: 'Las metas de un grupo con sus cifras abiertas',
  params: claveReporte,
  consulta: paginacion.extend({
    dimension: dimension.default('linea'),
    grupo: z.string().max(120).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(metaAbierta),
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
  respuesta: metaAbierta.extend({
    ...origen.shape,
    lineaNombre: z.string(),
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

/** The figures of a plan, of a group or of a meta, corte by corte of the period: a missed corte carries the last ones of its vigencia. */
export const verTendenciaAvance = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/tendencia',
  permiso: 'reporte.ver',
  resumen: 'El avance corte a corte: del plan, de un grupo o de una meta',
  params: claveReporte,
  consulta: z.object({
    dimension: dimension.optional(),
    grupo: z.string().max(120).optional(),
    meta: numeroMeta.optional(),
  }),
  cuerpo: null,
  respuesta: z.object({
    puntos: z.array(
      z.object({
        vigencia: z.number().int(),
        corte: z.number().int(),
        fechaDatos: fecha,
        /** Null: nothing was submitted in the vigencia by then. */
        version: z.number().int().nullable(),
        sinActualizar: z.boolean(),
        fisico: z.number().nullable(),
        fisicoCuatrienio: z.number().nullable(),
        financiero: z.number().nullable(),
      }),
    ),
  }),
  problemas: [],
})

export const ENDPOINTS_TABLERO = [
  verTablero,
  listarTablero,
  verAvance,
  listarAvanceMetas,
  verAvanceMeta,
  verTendenciaAvance,
] as const
