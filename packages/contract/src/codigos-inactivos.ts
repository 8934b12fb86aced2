// Metas whose code of the Catálogo ceased: what may take its place, and putting it (R2.3).
import { LARGO_RAZON } from '@kpt/domain/planes'
import { z } from 'zod'
import { sucesor } from './catalogo-formas.ts'
import { cantidad, entero, fecha, nada, numeroMeta, pagina, paginacion, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const porRevisar = z.object({
  meta: numeroMeta,
  personalizacion: z.string(),
  unidad: z.string(),
  metaCuatrienio: cantidad.nullable(),
  codigo: z.string(),
  nombre: z.string(),
  /** Day on which its code ceased. */
  inactivoDesde: fecha,
  propuestas: z.array(sucesor),
})

export const verCodigosInactivos = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/codigos-inactivos',
  permiso: 'plan.ver',
  resumen: 'Metas de la última versión del plan cuyo código ya no está activo, con lo que puede reemplazarlo',
  params: porEntidad,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(porRevisar).extend({
    /** Version of the plan that was read. */
    version: z.number().int(),
    /** What will cease with versions that are published and not yet in force. */
    proximas: z.array(z.object({ desde: fecha, metas: z.number().int() })),
  }),
  problemas: ['plan.no_existe'],
})

export const reemplazarCodigos = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/codigos-inactivos',
  permiso: 'plan.editar',
  resumen: 'Poner un código activo a metas que quedaron con uno inactivo: hace una versión del plan',
  params: porEntidad,
  consulta: nada,
  cuerpo: z.object({
    /** Version of the plan that the person saw. */
    contra: entero.min(1),
    cambios: z
      .array(z.object({ meta: numeroMeta, indicador: z.string().regex(/^\d{9}$/) }))
      .min(1)
      .max(2000),
    razon: texto.trim().min(LARGO_RAZON.minimo).max(LARGO_RAZON.maximo),
  }),
  respuesta: z.object({ version: z.number().int(), cambiadas: z.number().int() }),
  problemas: [
    'plan.no_existe',
    'plan.version_cambio',
    'plan.meta_no_existe',
    'catalogo.no_reemplazable',
    'catalogo.no_existe',
  ],
})

export const ENDPOINTS_CODIGOS_INACTIVOS = [verCodigosInactivos, reemplazarCodigos] as const
