// Comments between colleagues on a meta of a report: internal to the entity (R3).
import { ACTOS_COMENTARIO, LARGO_COMENTARIO } from '@kpt/domain/reportes'
import { z } from 'zod'
import { autor, claveReporte, instante, lugarDeReporte, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const DE_META = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios'
/** Something said in a thread. */
export const comentarioVisible = z.object({
  id: uuid,
  /** Null when its author withdrew it. */
  texto: z.string().nullable(),
  en: instante,
  autor,
  propio: z.boolean(),
})

/** Who said last that the matter is settled; null while it is open. */
export const asuntoResuelto = z.object({ autor, en: instante }).nullable()

/** What somebody writes, under an identity made by the client: said again it is said once. */
export const porDecir = z.object({ id: uuid, texto: texto.trim().min(1).max(LARGO_COMENTARIO) })

/** Nobody has read what is still to be written: later than now counts as now. */
export const leidoHasta = z.object({ hasta: z.iso.datetime({ offset: true }) })

const metaDeReporte = claveReporte.extend({ meta: lugarDeReporte })

export const verComentados = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/comentarios',
  permiso: 'comentario.ver',
  resumen: 'Las metas del reporte que tienen comentarios, y cuántos no ha leído quien mira',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    metas: z.array(
      z.object({
        meta: z.string(),
        /** Not counting those withdrawn. */
        total: z.number().int(),
        sinLeer: z.number().int(),
        resuelto: z.boolean(),
      }),
    ),
  }),
  problemas: [],
})

export const listarComentarios = endpoint({
  metodo: 'GET',
  ruta: DE_META,
  permiso: 'comentario.ver',
  resumen: 'Los comentarios de una meta en un corte, el más reciente primero',
  params: metaDeReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(comentarioVisible).extend({ resuelto: asuntoResuelto }),
  problemas: [],
})

export const comentar = endpoint({
  metodo: 'POST',
  ruta: DE_META,
  permiso: 'comentario.escribir',
  resumen: 'Comentar una meta a los colegas; repetirlo con el mismo identificador no daña nada',
  params: metaDeReporte,
  consulta: nada,
  cuerpo: porDecir,
  respuesta: z.object({ id: uuid }),
  problemas: ['reporte.no_existe', 'plan.meta_no_existe'],
})

export const actuarEnComentarios = endpoint({
  metodo: 'POST',
  ruta: `${DE_META}/actos`,
  permiso: 'comentario.escribir',
  resumen: 'Retirar un comentario propio, o dar por resuelto o reabrir el asunto de una meta',
  params: metaDeReporte,
  consulta: nada,
  cuerpo: z.object({ id: uuid, acto: z.enum(ACTOS_COMENTARIO), comentario: uuid.nullable() }),
  respuesta: z.object({ resuelto: z.boolean() }),
  problemas: ['comentario.no_existe', 'comentario.ajeno'],
})

export const leerComentarios = endpoint({
  metodo: 'POST',
  ruta: `${DE_META}/lectura`,
  permiso: 'comentario.ver',
  resumen: 'Dejar dicho hasta cuándo leyó quien mira los comentarios de una meta',
  params: metaDeReporte,
  consulta: nada,
  cuerpo: leidoHasta,
  respuesta: z.object({ sinLeer: z.number().int() }),
  problemas: [],
})

export const ENDPOINTS_COMENTARIOS = [
  verComentados,
  listarComentarios,
  comentar,
  actuarEnComentarios,
  leerComentarios,
] as const
