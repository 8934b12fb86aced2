// The receipt of a submission: its PDF, the file that proves it without a database, and its public verification.
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { SITUACIONES_CONSTANCIA } from '@kpt/domain/reportes'
import { z } from 'zod'
import { autor, cantidad, claveReporte, codigoEntidad, entero, instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'

const deVersion = {
  metodo: 'GET',
  permiso: 'reporte.ver',
  params: claveReporte.extend({ version: entero.min(1) }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['reporte.no_existe', 'reporte.version_no_existe'],
} as const

export const descargarConstancia = endpoint({
  ...deVersion,
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/versiones/:version/constancia',
  resumen: 'La constancia del envío de una versión, en PDF; siempre los mismos octetos',
  problemas: ['reporte.no_existe', 'reporte.version_no_existe', 'pdf.no_disponible'],
})

export const descargarPrueba = endpoint({
  ...deVersion,
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/versiones/:version/prueba',
  resumen: 'La constancia con el contenido exacto de la versión, para verificarlos sin base de datos',
})

const numeros = z.number().int()
const comunes = z.object({
  recibo: z.string(),
  entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }),
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: numeros,
  corte: numeros,
  version: numeros,
  enviadaEn: instante,
  oportuna: z.boolean().nullable(),
  ronda: numeros,
  autor,
  firma: z.object({ via: z.string(), en: instante }).nullable(),
  sha256: z.string(),
  verificacion: z.string(),
  demostracion: z.boolean(),
})
const hechos = z.union([
  comunes.extend({
    formato: z.literal(1),
    plan: z.object({ desde: numeros, version: numeros }),
    metodologia: z.string(),
    metas: z.object({ total: numeros, reportadas: numeros, declaradas: numeros, noRequieren: numeros }),
    dinero: z.object({ programado: cantidad, ejecutado: cantidad }),
  }),
  comunes.extend({
    formato: z.literal(2),
    cuestionario: z.object({ version: numeros, sha256: z.string() }),
    preguntas: z.object({ total: numeros, respondidas: numeros, noAplican: numeros, sinPreguntar: numeros }),
  }),
])

const publica = {
  metodo: 'GET',
  permiso: 'publico',
  params: z.object({ recibo: z.string().max(60) }),
  consulta: nada,
  cuerpo: null,
} as const

export const verificarConstancia = endpoint({
  ...publica,
  ruta: '/api/verificacion/:recibo',
  resumen: 'Si una constancia es auténtica y cómo está hoy su versión: exactamente lo que ella dice, nada más',
  respuesta: z.object({
    situacion: z.enum(SITUACIONES_CONSTANCIA),
    /** Last version sent of that report. */
    ultima: numeros,
    retiradaEn: instante.nullable(),
    hechos,
    /** SHA-256 of the facts, printed on the receipt. */
    sello: z.string(),
  }),
  problemas: ['constancia.no_existe'],
  porMinuto: 60,
})

export const verHuellaConstancia = endpoint({
  ...publica,
  ruta: '/api/verificacion/:recibo/huella',
  resumen: 'Huella SHA-256 del PDF de la constancia, para compararla con la de un archivo sin enviarlo',
  respuesta: z.object({ pdf: z.string() }),
  problemas: ['constancia.no_existe', 'pdf.no_disponible'],
  porMinuto: 20,
})

export const ENDPOINTS_CONSTANCIA = [
  descargarConstancia,
  descargarPrueba,
  verificarConstancia,
  verHuellaConstancia,
] as const
