// The document of the plan: the PDF of the act that approved it, read page by page. The entity and those who see its plan always; anybody,
// once its Plan Indicativo was finished for the first time.
import { ESTADOS_LECTURA, RECHAZOS_PDF } from '@kpt/domain/planes'
import { z } from 'zod'
import { entero, fecha, huella, instante, nada, pagina, paginacion, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const registro = z.object({
  tipo: z.enum(['acuerdo', 'ordenanza', 'decreto']),
  numero: z.string(),
  fecha,
  documento: z.object({ sha256: z.string(), nombre: z.string(), bytes: z.number().int() }),
  registradoEn: instante,
  /** Null for whoever looks from outside. */
  registradoPor: z.string().nullable(),
})

const documentoPlan = z.object({
  periodo: z.object({ desde: z.number().int(), hasta: z.number().int() }),
  /** Null when the act has no document yet. */
  actual: registro.nullable(),
  /** How far its text has been read; null when nobody asked for it. */
  lectura: z
    .object({
      estado: z.enum(ESTADOS_LECTURA),
      paginas: z.number().int().nullable(),
      leidas: z.number().int(),
      conTexto: z.number().int(),
      ilegibles: z.number().int(),
      motivo: z.enum(RECHAZOS_PDF).nullable(),
    })
    .nullable(),
  puedeReleer: z.boolean(),
  /** Documents that were in its place before, the latest first; empty for whoever looks from outside. */
  anteriores: z.array(registro),
  /** Anybody may read it. */
  publico: z.boolean(),
})

const porPagina = porEntidad.extend({ pagina: entero.min(1).max(100_000) })
const porDocumento = porEntidad.extend({ sha256: huella })
const buscado = texto.pipe(z.string().max(200))

/** A stretch of text, and whether it is what was looked for. */
const tramo = z.object({ texto: z.string(), acierto: z.boolean() })
const hallada = z.object({ pagina: z.number().int(), fragmentos: z.array(z.array(tramo)) })
const paginaAbierta = z.object({ pagina: z.number().int(), paginas: z.number().int(), tramos: z.array(tramo) })

const busqueda = paginacion.extend({ texto: buscado.pipe(z.string().trim().min(2)) })
const verPagina = z.object({ texto: buscado.default('') })
const SIN_DOCUMENTO = ['plan.no_existe', 'documento.no_existe'] as const
const SIN_PAGINA = [...SIN_DOCUMENTO, 'documento.pagina'] as const

export const verDocumentoPlan = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/documento',
  permiso: 'plan.ver',
  resumen: 'El documento del plan: su acto, cuánto de su texto se ha leído y los que hubo antes',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: documentoPlan,
  problemas: ['plan.no_existe'],
})

export const buscarEnDocumento = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/documento/paginas',
  permiso: 'plan.ver',
  resumen: 'Páginas del documento que dicen lo buscado, la mejor primero, con sus fragmentos',
  params: porEntidad,
  consulta: busqueda,
  cuerpo: null,
  respuesta: pagina(hallada),
  problemas: SIN_DOCUMENTO,
})

export const verPaginaDocumento = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/documento/paginas/:pagina',
  permiso: 'plan.ver',
  resumen: 'El texto de una página del documento, con lo buscado resaltado',
  params: porPagina,
  consulta: verPagina,
  cuerpo: null,
  respuesta: paginaAbierta,
  problemas: SIN_PAGINA,
})

export const abrirDocumentoPlan = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/documento/archivos/:sha256',
  permiso: 'plan.ver',
  resumen: 'El PDF del plan, o uno que estuvo antes en su lugar, para verlo en el navegador',
  params: porDocumento,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: SIN_DOCUMENTO,
})

export const releerDocumento = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/documento/lectura',
  permiso: 'plan.editar',
  resumen: 'Pedir otra vez la lectura del documento, cuando falló o no se ha pedido',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ pedida: z.literal(true) }),
  problemas: [...SIN_DOCUMENTO, 'documento.lectura'],
})

export const verDocumentoPublicado = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/documento-publicado',
  permiso: 'publico',
  resumen: 'El documento del plan que se publicó al finalizar su Plan Indicativo',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: documentoPlan,
  problemas: ['plan.no_existe', 'documento.no_publicado'],
})

export const buscarEnPublicado = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/documento-publicado/paginas',
  permiso: 'publico',
  resumen: 'Páginas del documento publicado que dicen lo buscado, la mejor primero, con sus fragmentos',
  params: porEntidad,
  consulta: busqueda,
  cuerpo: null,
  respuesta: pagina(hallada),
  problemas: ['plan.no_existe', 'documento.no_publicado'],
  porMinuto: 60,
})

export const verPaginaPublicada = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/documento-publicado/paginas/:pagina',
  permiso: 'publico',
  resumen: 'El texto de una página del documento publicado, con lo buscado resaltado',
  params: porPagina,
  consulta: verPagina,
  cuerpo: null,
  respuesta: paginaAbierta,
  problemas: ['plan.no_existe', 'documento.no_publicado', 'documento.pagina'],
})

export const abrirPublicado = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/documento-publicado/archivos/:sha256',
  permiso: 'publico',
  resumen: 'El PDF del documento publicado, para verlo en el navegador',
  params: porDocumento,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['plan.no_existe', 'documento.no_publicado', 'documento.no_existe'],
})

export const ENDPOINTS_DOCUMENTO = [
  verDocumentoPlan,
  buscarEnDocumento,
  verPaginaDocumento,
  abrirDocumentoPlan,
  releerDocumento,
  verDocumentoPublicado,
  buscarEnPublicado,
  verPaginaPublicada,
  abrirPublicado,
] as const
