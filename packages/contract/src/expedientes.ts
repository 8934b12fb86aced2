// Files for the control bodies: prepared, reviewed and approved at DNP, read there; each look at one is written down (numeral 9, R5.3).
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { ACTOS_DEL_EXPEDIENTE, CLASES_GESTION, CLASES_OMISION, ESTADOS_EXPEDIENTE } from '@kpt/domain/reportes'
import { z } from 'zod'
import { codigoEntidad, entero, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const FORMAS_EXPEDIENTE = ['pdf', 'xlsx', 'csv', 'zip'] as const

const numero = z.string().regex(/^EC-\d{4}-\d{6}$/)
const porNumero = z.object({ numero })
const porFolio = z.object({ numero, entidad: codigoEntidad })
const claveCorte = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: entero.min(2000).max(2100),
  corte: entero.min(1).max(12),
})

const expediente = z.object({
  numero: z.string(),
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  corte: z.number().int(),
  destinatario: z.string(),
  estado: z.enum(ESTADOS_EXPEDIENTE),
  /** As known at this instant. */
  juzgadoEn: instante,
  creadoEn: instante,
  estadoEn: instante,
  silencio: z.number().int(),
  extemporaneo: z.number().int(),
})

const entidadDelFolio = z.object({ codigo: z.string(), nombre: z.string(), departamento: z.string() })

/** In words, what is no longer as the folio says; null while it stands. */
const hoy = z.string().nullable()

export const listarExpedientes = endpoint({
  metodo: 'GET',
  ruta: '/api/expedientes',
  permiso: 'expediente.ver',
  resumen: 'Los expedientes para organismos de control, el más reciente primero; el control ve los que se enviaron',
  params: nada,
  consulta: paginacion.extend({
    estado: z.enum(ESTADOS_EXPEDIENTE).optional(),
    vigencia: entero.min(2000).max(2100).optional(),
    corte: entero.min(1).max(12).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(expediente).extend({ prepara: z.boolean() }),
  problemas: [],
})

export const prepararExpediente = endpoint({
  metodo: 'POST',
  ruta: '/api/expedientes',
  permiso: 'expediente.preparar',
  resumen: 'Preparar el expediente de un corte con quienes no reportaron o reportaron tarde, como consta ahora',
  params: nada,
  consulta: nada,
  cuerpo: claveCorte.extend({
    destinatario: texto.trim().min(3).max(200),
    motivo: texto.trim().min(10).max(2000),
  }),
  respuesta: z.object({ numero: z.string() }),
  problemas: ['calendario.no_disponible', 'expediente.sin_omisos'],
})

export const verExpediente = endpoint({
  metodo: 'GET',
  ruta: '/api/expedientes/:numero',
  permiso: 'expediente.ver',
  resumen: 'Un expediente con su historia y con lo que puede hacer quien lo mira; la consulta queda anotada',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: expediente.extend({
    motivo: z.string(),
    /** Fingerprint of its index. */
    sha256: z.string(),
    preparacion: z.number().int(),
    actos: z.array(z.enum(ACTOS_DEL_EXPEDIENTE)),
    /** Folios that are no longer as they say. */
    cambiaron: z.number().int(),
    historia: z.array(
      z.object({
        acto: z.enum(ACTOS_DEL_EXPEDIENTE),
        persona: z.string(),
        texto: z.string().nullable(),
        en: instante,
      }),
    ),
  }),
  problemas: ['expediente.no_existe'],
})

export const listarFolios = endpoint({
  metodo: 'GET',
  ruta: '/api/expedientes/:numero/folios',
  permiso: 'expediente.ver',
  resumen: 'Las entidades de un expediente, las que no reportaron primero',
  params: porNumero,
  consulta: paginacion.extend({ clase: z.enum(CLASES_OMISION).optional(), texto: texto.trim().max(100).optional() }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadDelFolio,
      clase: z.enum(CLASES_OMISION),
      titular: z.string().nullable(),
      limite: z.string(),
      gestiones: z.number().int(),
      hoy,
    }),
  ),
  problemas: ['expediente.no_existe'],
})

export const verFolio = endpoint({
  metodo: 'GET',
  ruta: '/api/expedientes/:numero/folios/:entidad',
  permiso: 'expediente.ver',
  resumen: 'Lo que un expediente prueba de una entidad; la consulta queda anotada',
  params: porFolio,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    numero: z.string(),
    estado: z.enum(ESTADOS_EXPEDIENTE),
    juzgadoEn: instante,
    clave: claveCorte,
    sha256: z.string(),
    hoy,
    folio: z.object({
      entidad: entidadDelFolio,
      clase: z.enum(CLASES_OMISION),
      certificado: z.string(),
      obligado: z.string(),
      exigible: z.string(),
      limite: z.string(),
      plazo: z.string(),
      titular: z.object({ nombre: z.string(), cargo: z.string(), desde: z.string(), acto: z.string() }).nullable(),
      lider: z.string().nullable(),
      gestiones: z.array(
        z.object({ clase: z.enum(CLASES_GESTION), en: instante, dice: z.string(), resultado: z.string() }),
      ),
    }),
  }),
  problemas: ['expediente.no_existe'],
})

export const actuarEnExpediente = endpoint({
  metodo: 'POST',
  ruta: '/api/expedientes/:numero/actos',
  permiso: 'expediente.preparar',
  resumen:
    'Preparar de nuevo, revisar, devolver, aprobar, enviar o descartar un expediente; lo aprueba quien no lo preparó',
  params: porNumero,
  consulta: nada,
  cuerpo: z.object({ acto: z.enum(ACTOS_DEL_EXPEDIENTE), texto: texto.trim().min(1).max(2000).nullable() }),
  respuesta: z.object({ estado: z.enum(ESTADOS_EXPEDIENTE) }),
  problemas: [
    ...(['expediente.no_existe', 'expediente.acto_imposible', 'expediente.misma_persona'] as const),
    ...(['expediente.cambio', 'expediente.sin_omisos', 'calendario.no_disponible'] as const),
  ],
})

export const descargarExpediente = endpoint({
  metodo: 'GET',
  ruta: '/api/expedientes/:numero/descarga/:forma',
  permiso: 'expediente.ver',
  resumen: 'Un expediente en PDF, Excel, CSV o todo junto en un ZIP con sus huellas; la descarga queda anotada',
  params: porNumero.extend({ forma: z.enum(FORMAS_EXPEDIENTE) }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['expediente.no_existe', 'pdf.no_disponible'],
})

export const descargarFolio = endpoint({
  metodo: 'GET',
  ruta: '/api/expedientes/:numero/folios/:entidad/pdf',
  permiso: 'expediente.ver',
  resumen: 'Lo que un expediente prueba de una entidad, en PDF; la descarga queda anotada',
  params: porFolio,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['expediente.no_existe', 'pdf.no_disponible'],
})

export const ENDPOINTS_EXPEDIENTES = [
  listarExpedientes,
  prepararExpediente,
  verExpediente,
  actuarEnExpediente,
  listarFolios,
  verFolio,
  descargarExpediente,
  descargarFolio,
] as const
