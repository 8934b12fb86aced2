// The metas of the plan: the list and each one (R2).
import { ORIENTACIONES, TIPOS_ACUMULACION } from '@kpt/domain/planes'
import { z } from 'zod'
import {
  autor,
  cantidad,
  entero,
  hallazgo,
  instante,
  numeroMeta,
  pagina,
  paginacion,
  porEntidad,
  texto,
} from './comun.ts'
import { endpoint } from './endpoint.ts'
import { porVigencia } from './planes-formas.ts'

const metaBreve = z.object({
  numero: z.string(),
  codigoSispt: z.string(),
  linea: z.string(),
  sector: z.string(),
  indicador: z.string().nullable(),
  personalizacion: z.string(),
  unidad: z.string(),
  metaCuatrienio: cantidad.nullable(),
  tipoAcumulacion: z.enum(TIPOS_ACUMULACION).nullable(),
  programado: porVigencia,
  totales: porVigencia,
  total: cantidad,
})

/** With the filter of a source, the money of each meta is that of the source alone: the list adds up to the figure that was opened. */
export const listarMetas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/metas',
  permiso: 'plan.ver',
  resumen: 'Metas de producto del plan, por línea, sector, fuente o texto',
  params: porEntidad,
  consulta: paginacion.extend({
    version: entero.min(1).optional(),
    linea: z.string().max(20).optional(),
    sector: z.string().max(2).optional(),
    fuente: z.string().max(60).optional(),
    texto: texto.max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(metaBreve),
  problemas: ['plan.no_existe', 'plan.version_no_existe'],
})

export const verMeta = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/metas/:meta',
  permiso: 'plan.ver',
  resumen: 'Una meta con su programa, sus fuentes, su homologación y sus hallazgos',
  params: porEntidad.extend({ meta: numeroMeta }),
  consulta: z.object({ version: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: metaBreve.extend({
    entidad: z.string(),
    version: z.number().int(),
    lineaNombre: z.string(),
    principal: z.boolean(),
    ods: z.string().nullable(),
    orientacion: z.enum(ORIENTACIONES),
    /** True when the plan does not say the orientation and `incremento` is taken. */
    orientacionSupuesta: z.boolean(),
    bpin: z.array(z.string()),
    /** Names of the catalogue for sector, programa, producto and indicador; null where the code is unknown. */
    catalogo: z.array(z.object({ nivel: z.string(), codigo: z.string(), nombre: z.string().nullable() })),
    fuentes: z.array(z.object({ clave: z.string(), nombre: z.string(), totales: porVigencia, total: cantidad })),
    hallazgos: z.array(hallazgo),
    /** In which version of the plan each thing was last changed, newest first. */
    historia: z.array(z.object({ version: z.number().int(), creadaEn: instante, autor, campos: z.array(z.string()) })),
  }),
  problemas: ['plan.no_existe', 'plan.version_no_existe', 'plan.meta_no_existe'],
})

export const ENDPOINTS_PLANES_METAS = [listarMetas, verMeta] as const
