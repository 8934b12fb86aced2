// Numbered letters, signed: followed one by one, and verified by anybody (numeral 2, literal d, Circular 0009-4 de 2023; R5.1).
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { codigoEntidad, entero, fecha, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { claseOficio, estadoOficio, guiaOficio, oficioBreve, porRadicado, sucesoOficio } from './oficios-formas.ts'

export const listarOficios = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios',
  permiso: 'oficio.ver',
  resumen:
    'Oficios del territorio de quien mira, el último primero: los que recibe una entidad, o los escritos a sus municipios',
  params: nada,
  consulta: paginacion.extend({
    estado: z.enum([...estadoOficio.options, 'sin_efecto']).optional(),
    clase: claseOficio.optional(),
    entidad: codigoEntidad.optional(),
    instrumento: z.enum(INSTRUMENTOS).optional(),
    vigencia: entero.optional(),
    corte: entero.optional(),
    lote: z.uuid().optional(),
  }),
  cuerpo: null,
  respuesta: pagina(oficioBreve),
  problemas: ['entidad.desconocida'],
})

export const verOficio = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios/:radicado',
  permiso: 'oficio.ver',
  resumen: 'Un oficio: lo que dice, a quién fue y con copia a quién, y qué ha sido de él',
  params: porRadicado,
  consulta: nada,
  cuerpo: null,
  respuesta: oficioBreve.extend({
    destinatario: z.string(),
    parrafos: z.array(z.string()),
    para: z.string().nullable(),
    copia: z.array(z.string()),
    firma: z.object({ nombre: z.string(), rol: z.string(), en: instante }),
    sha256: z.string(),
    verificacion: z.string(),
    lote: z.string(),
    sucesos: z.array(sucesoOficio),
    guias: z.array(guiaOficio),
    puede: z.object({ acusar: z.boolean(), guiar: z.boolean() }),
  }),
  problemas: ['oficio.no_existe'],
})

export const descargarOficio = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios/:radicado/pdf',
  permiso: 'oficio.ver',
  resumen: 'El oficio en PDF accesible: los mismos octetos que se adjuntaron al correo',
  params: porRadicado,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['oficio.no_existe', 'pdf.no_disponible'],
})

export const acusarOficio = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/:radicado/acuse',
  permiso: 'oficio.recibir',
  resumen: 'Acusar recibo de un oficio, como entidad que lo recibe',
  params: porRadicado,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ estado: estadoOficio }),
  problemas: ['oficio.no_existe', 'oficio.sin_acuse'],
})

export const anotarGuia = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/:radicado/guias',
  permiso: 'oficio.preparar',
  resumen: 'Anotar el despacho de un oficio por correo certificado',
  params: porRadicado,
  consulta: nada,
  cuerpo: z.object({
    transportadora: texto.pipe(z.string().trim().min(2).max(80)),
    guia: texto.pipe(z.string().trim().min(3).max(60)),
    despachadoEl: fecha,
    /** Scanned proof, base64: PDF or picture. */
    prueba: z
      .object({ nombre: texto.pipe(z.string().trim().min(1).max(200)), contenido: z.base64().max(1_900_000) })
      .nullable(),
  }),
  respuesta: z.object({ estado: estadoOficio, n: z.number().int() }),
  problemas: [
    ...(['oficio.no_existe', 'oficio.sin_guia', 'oficio.prueba', 'documento.rechazado'] as const),
    ...(['evidencia.archivo', 'evidencia.infectada', 'evidencia.antivirus'] as const),
  ],
})

export const abrirPruebaGuia = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios/:radicado/guias/:n/prueba',
  permiso: 'oficio.ver',
  resumen: 'La prueba escaneada del correo certificado',
  params: porRadicado.extend({ n: entero.min(1) }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['oficio.no_existe'],
})

export const anotarRebote = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/rebotes',
  permiso: 'oficio.preparar',
  resumen: 'Anotar un aviso de devolución (RFC 3464) que llegó a otro buzón, pegándolo entero',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ aviso: texto.pipe(z.string().min(20).max(200_000)) }),
  respuesta: z.object({ radicado: z.string(), direccion: z.string(), codigo: z.string(), motivo: z.string() }),
  problemas: ['oficio.rebote'],
})

export const verificarOficio = endpoint({
  metodo: 'GET',
  ruta: '/api/verificaciones/oficios/:radicado',
  permiso: 'publico',
  resumen: 'Para cualquiera: si un oficio existe, de quién es, de qué trata, su huella y si conserva efecto',
  params: z.object({ radicado: z.string().max(40) }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    radicado: z.string(),
    emisor: z.string(),
    entidad: z.string(),
    fecha,
    asunto: z.string(),
    firmante: z.object({ nombre: z.string(), rol: z.string() }),
    sha256: z.string(),
    pdf: z.string().nullable(),
    estado: estadoOficio,
    sinEfecto: z.string().nullable(),
    demostracion: z.boolean(),
  }),
  problemas: ['oficio.no_existe'],
  porMinuto: 60,
})

export const ENDPOINTS_OFICIOS = [
  listarOficios,
  verOficio,
  descargarOficio,
  acusarOficio,
  anotarGuia,
  abrirPruebaGuia,
  anotarRebote,
  verificarOficio,
] as const
