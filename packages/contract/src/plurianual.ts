// Plan plurianual de inversiones, derived from the metas of a version of the plan (R2.1).
import { z } from 'zod'
import { cantidad, entero, nada, porEntidad } from './comun.ts'
import { endpoint } from './endpoint.ts'

const porClave = z.record(z.string(), cantidad)

const fuente = z.object({ clave: z.string(), nombre: z.string(), total: cantidad, porVigencia: porClave })

/** Exact pesos, with whatever decimals the plan has. */
const suma = z.object({
  metas: z.number().int(),
  total: cantidad,
  porVigencia: porClave,
  fuentes: z.array(fuente),
})

export const verPlurianual = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/plurianual',
  permiso: 'plan.ver',
  resumen: 'Plan plurianual de inversiones: recursos por línea, programa, fuente y vigencia; el SGR aparte, por bienio',
  params: porEntidad,
  consulta: nada.extend({ version: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: suma.extend({
    version: z.number().int(),
    finalizada: z.boolean(),
    vigencias: z.array(z.string()),
    lineas: z.array(
      suma.extend({
        consecutivo: z.string(),
        nombre: z.string(),
        /** Of the Catálogo Programático; an empty code gathers the metas that have none. */
        programas: z.array(suma.extend({ codigo: z.string(), nombre: z.string() })),
      }),
    ),
    /** Pesos in years that are not of the period: no sum has them. */
    fueraDelPeriodo: cantidad,
    /** What the líneas, each rounded to the peso, add up to beyond the rounded total. */
    brechaDeRedondeo: cantidad,
    sgr: z.object({
      bienios: z.array(z.string()),
      porBienio: porClave,
      total: cantidad,
      iniciativas: z.array(
        z.object({
          consecutivo: z.string(),
          nombre: z.string(),
          metas: z.number().int(),
          total: cantidad,
          porBienio: porClave,
        }),
      ),
    }),
  }),
  problemas: ['plan.no_existe', 'plan.version_no_existe'],
})

export const ENDPOINTS_PLURIANUAL = [verPlurianual] as const
