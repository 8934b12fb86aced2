// Shapes that the boards share: who is counted, what is added, and which part of the territory is asked about.
import { CAMPOS_DINERO, EXPLICACIONES, FORMULAS, NIVELES_SEMAFORO } from '@kpt/domain/seguimiento'
import { CATEGORIAS, CLASES_ENTIDAD, CODIGOS_POBLACION, GRUPOS_MDM } from '@kpt/domain/territorio'
import { z } from 'zod'
import { cantidad, claveReporte } from './comun.ts'

export const porCorte = claveReporte.omit({ entidad: true })

/** One filter for every picture of a board: attributes of the entities at the vigencia of the address. */
export const filtroTerritorio = z.object({
  departamento: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  clase: z.enum(CLASES_ENTIDAD).optional(),
  categoria: z.enum(CATEGORIAS).optional(),
  grupo: z.enum(GRUPOS_MDM).optional(),
  pdet: z.enum(['si', 'no']).optional(),
  poblacion: z.enum(CODIGOS_POBLACION).optional(),
})

/** Obligated entities by public fact: the seven facts add up to `obligadas`. `validado`: the version that counts carries a verdict. */
export const cuenta = z.object({
  obligadas: z.number().int(),
  oportuno: z.number().int(),
  extemporaneo: z.number().int(),
  silencio: z.number().int(),
  sinRegistro: z.number().int(),
  noExigible: z.number().int(),
  enPlazo: z.number().int(),
  porAbrir: z.number().int(),
  validado: z.number().int(),
})

/** Numerators, denominators and the ratios the domain takes from them. Null where nothing was programmed or nothing reported. */
export const avance = z.object({
  metas: z.number().int(),
  /** In the mean of the vigencia: `fisico` is `sumaFisico` over it. */
  metasProgramadas: z.number().int(),
  /** In the mean of the four years: `fisicoCuatrienio` is `sumaFisicoCuatrienio` over it. */
  metasCuatrienio: z.number().int(),
  metasReportadas: z.number().int(),
  metasDeclaradas: z.number().int(),
  metasNoRequieren: z.number().int(),
  fisico: z.number().nullable(),
  fisicoCuatrienio: z.number().nullable(),
  financiero: z.number().nullable(),
  sumaFisico: cantidad,
  sumaFisicoCuatrienio: cantidad,
  programado: cantidad,
  ejecutado: cantidad,
  /** Part of `ejecutado` that several metas share, summed once; and what is shared with metas of other groups, which is not in it. */
  compartido: cantidad,
  compartidoAparte: cantidad,
})

/** Entities whose figures are added; `sinActualizar`: with those of an earlier corte of the vigencia, for they missed this one. */
export const suman = z.object({ entidades: z.number().int(), sinActualizar: z.number().int() })

/** A figure opened: formula, inputs, raw and capped result, in the words of the domain. */
export const cifra = z.object({
  formula: z.enum(FORMULAS),
  entradas: z.record(z.string(), z.string().nullable()),
  valor: z.number().nullable(),
  topado: z.number().nullable(),
  explicacion: z.enum(EXPLICACIONES),
})

const variante = cifra.pick({ formula: true, entradas: true, valor: true })
const fisicas = z.object({ fisico: variante, fisicoCuatrienio: variante })

/** The figures of a group of metas of one entity: the official ones, and what is shown beside them. */
export const avanceAmpliado = avance.extend({
  /** Means without caps. */
  crudo: fisicas,
  /** Metas with a quarterly programme: what they expected by the date of the data, and what they did. */
  esperado: z.object({
    metas: z.number().int(),
    sumaEsperada: cantidad,
    sumaLograda: cantidad,
    esperado: z.number().nullable(),
    logrado: z.number().nullable(),
  }),
  /** With the weights of the entity; null while it has given none. */
  ponderado: fisicas.nullable(),
  /** Metas of which the plan does not say the orientation: an increase is assumed. */
  orientacionAsumida: z.number().int(),
})

/** The methodology from which figures come; `baseFinanciera` is the money that counts as executed. */
export const metodologia = z.object({
  version: z.string(),
  baseFinanciera: z.enum(CAMPOS_DINERO),
  /** Sources whose money stays outside the financial progress. */
  fuentesExcluidas: z.array(z.string()),
  /** Bands of a closed vigencia, from lowest to highest; each ends before `menorQue`, a percentage. */
  semaforo: z.array(z.object({ codigo: z.enum(NIVELES_SEMAFORO), menorQue: cantidad.nullable() })),
})
