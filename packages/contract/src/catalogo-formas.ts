// Shapes of what a version of the Catálogo changes, and of whom it touches.
import { CAMPOS_CAMBIO, CLASES_CAMBIO_CATALOGO, RAZONES_SUCESOR } from '@kpt/domain/catalogo'
import { z } from 'zod'
import { entradaCatalogo } from './catalogo.ts'
import { codigoEntidad, entidadBreve, pagina, paginacion } from './comun.ts'

export const claveVersion = z.string().min(1).max(40)
export const claseCambio = z.enum(CLASES_CAMBIO_CATALOGO)

export const cuentaCambios = z.object({
  ...{ inactivo: z.number().int(), cambia: z.number().int() },
  ...{ nuevo: z.number().int(), reactivado: z.number().int() },
})

export const sucesor = z.object({ entrada: entradaCatalogo, razon: z.enum(RAZONES_SUCESOR) })

export const cambio = z.object({
  ...{ codigo: z.string(), clase: claseCambio, antes: entradaCatalogo.nullable(), despues: entradaCatalogo.nullable() },
  campos: z.array(z.enum(CAMPOS_CAMBIO)),
  /** What may take the place of a code that ceases; the official one first. */
  sucesores: z.array(sucesor),
})

const afectada = z.object({
  entidad: entidadBreve,
  codigo: z.string(),
  clase: claseCambio,
  /** As the version before calls it. */
  nombre: z.string(),
  campos: z.array(z.enum(CAMPOS_CAMBIO)),
  metas: z.array(z.string()),
  /** The best that may take its place; null for what stays. */
  sucesor: sucesor.nullable(),
})

export const filtroAfectadas = paginacion.extend({
  departamento: codigoEntidad.optional(),
  clase: claseCambio.optional(),
})

/** Totals of all that matches, whatever the page. */
export const afectadas = pagina(afectada).extend({ entidades: z.number().int(), metas: z.number().int() })
