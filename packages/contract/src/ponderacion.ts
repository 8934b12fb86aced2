// The weights that an entity gives to the parts of its plan, for the weighted variant of its figures (rules of follow-up, "Formulas").
import { NIVELES_PESO } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { autor, cantidad, entero, instante, nada, pagina, paginacion, porEntidad } from './comun.ts'
import { endpoint } from './endpoint.ts'

const RUTA = '/api/entidades/:entidad/ponderacion/:vigencia'
const porVigencia = porEntidad.extend({ vigencia: entero.min(2000).max(2100) })

/** Percentage inside what contains it: a línea in the plan, a programa in its línea (`LE-1/2201`), a meta in its programa. */
const peso = z.object({ nivel: z.enum(NIVELES_PESO), clave: z.string().min(1).max(120), peso: cantidad })

export const verPonderacion = endpoint({
  metodo: 'GET',
  ruta: RUTA,
  permiso: 'reporte.ver',
  resumen:
    'Lo que se puede ponderar del plan de una vigencia, con el peso que la entidad le da: sus metas, por páginas',
  params: porVigencia,
  consulta: paginacion,
  cuerpo: null,
  /** Metas of the plan as it stands today, in its order. */
  respuesta: pagina(
    z.object({
      ...{ meta: z.string(), personalizacion: z.string(), linea: z.string(), programa: z.string() },
      peso: cantidad.nullable(),
    }),
  ).extend({
    planDesde: z.number().int(),
    planVersion: z.number().int(),
    /** The last act, 0 when there is none. */
    n: z.number().int(),
    /** How many weights are in use, of every level; 0 while they are off. */
    enUso: z.number().int(),
    /** Those of líneas and programas. */
    pesos: z.array(peso),
    lineas: z.array(z.object({ clave: z.string(), nombre: z.string() })),
    programas: z.array(z.object({ clave: z.string(), nombre: z.string() })),
  }),
  problemas: ['plan.no_existe'],
})

export const listarPonderaciones = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/historia`,
  permiso: 'reporte.ver',
  resumen: 'Los actos sobre los pesos del plan de una vigencia, el último primero',
  params: porVigencia,
  consulta: paginacion,
  cuerpo: null,
  /** `pesos`: how many each act left, 0 when it took them back. */
  respuesta: pagina(z.object({ n: z.number().int(), en: instante, autor, pesos: z.number().int() })),
  problemas: ['plan.no_existe'],
})

export const fijarPonderacion = endpoint({
  metodo: 'POST',
  ruta: RUTA,
  permiso: 'reporte.enviar',
  resumen: 'Fijar los pesos del plan, o retirarlos con una lista vacía; los de antes se conservan',
  params: porVigencia,
  consulta: nada,
  cuerpo: z.object({
    /** The act that the person saw, 0 when there was none. */
    sobre: entero.min(0),
    pesos: z.array(peso).max(6000),
  }),
  respuesta: z.object({ n: z.number().int(), pesos: z.number().int() }),
  problemas: ['plan.no_existe', 'ponderacion.cambio', 'ponderacion.peso', 'ponderacion.no_suma'],
})

export const ENDPOINTS_PONDERACION = [verPonderacion, listarPonderaciones, fijarPonderacion] as const
