// Money of several metas that a person left shared: how much still is, what was decided of it, and the act that withdraws it (R2.5).
import { DECISIONES_COMPARTIDO } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { autor, cantidad, claveReporte, instante, nada, numeroMeta, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const COMPARTIDOS = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos'
const metaBreve = z.object({ numero: z.string(), nombre: z.string() })

const dineroDeVarias = z.object({
  comprometido: cantidad.nullable(),
  obligado: cantidad.nullable(),
  pagado: cantidad.nullable(),
})

export const listarCompartidos = endpoint({
  metodo: 'GET',
  ruta: COMPARTIDOS,
  permiso: 'reporte.editar',
  resumen: 'El dinero de varias metas de un corte: cuánto sigue compartido y todo lo que se decidió de cada monto',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    z.object({
      clave: z.string(),
      fuente: z.object({ clave: z.string(), nombre: z.string() }),
      metas: z.array(metaBreve),
      /** What is summed once in this corte; null when it is no longer shared. */
      dinero: dineroDeVarias.nullable(),
      /** Nothing was decided of it in this corte: it is the last accumulated amount of an earlier one. */
      anterior: z.boolean(),
      /** The last ones first, twenty at most. */
      decisiones: z.array(
        z.object({
          que: z.enum(DECISIONES_COMPARTIDO),
          dinero: dineroDeVarias.nullable(),
          motivo: z.string().nullable(),
          cruce: z.number().int().nullable(),
          autor,
          en: instante,
        }),
      ),
    }),
  ).extend({ puedeEditar: z.boolean() }),
  problemas: ['reporte.no_existe', 'plan.no_existe'],
})

export const retirarCompartido = endpoint({
  metodo: 'POST',
  ruta: `${COMPARTIDOS}/retiros`,
  permiso: 'reporte.editar',
  resumen: 'Retirar un monto que quedaba compartido: deja de sumarse, y lo que se decidió antes queda en la historia',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    fuente: texto.min(1).max(80),
    metas: z.array(numeroMeta).min(1).max(500),
    motivo: texto.trim().min(5).max(1000),
  }),
  respuesta: z.object({ retirado: z.literal(true) }),
  problemas: [
    'reporte.no_existe',
    'compartido.no_existe',
    'reporte.no_editable',
    'valor.fuera_de_reparto',
    'valor.meta_cerrada',
    'valor.campo_cerrado',
    'plan.no_existe',
    'plan.meta_no_existe',
  ],
})

export const ENDPOINTS_COMPARTIDOS = [listarCompartidos, retirarCompartido] as const
