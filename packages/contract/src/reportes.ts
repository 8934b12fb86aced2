// A report of progress: where it stands, sending it, taking it back, its versions (R3).
import { VIAS_FIRMA } from '@kpt/domain/acceso'
import { ACTOS, ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { MARCAS_CIERRE } from '@kpt/domain/revision'
import { z } from 'zod'
import { solicitud, tipoAjuste } from './ajustes-formas.ts'
import { autor, claveReporte, fecha, instante, nada, reparto, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { corteDeEntidad } from './inicio.ts'

const estado = z.enum(ESTADOS_REPORTE)

const suceso = z.object({
  acto: z.enum(ACTOS),
  hasta: estado,
  version: z.number().int().nullable(),
  en: instante,
  autor,
  motivo: z.string().nullable(),
})

const versionReporte = z.object({
  version: z.number().int(),
  sha256: z.string(),
  recibo: z.string(),
  enviadaEn: instante,
  autor,
  /** The verdict as it stands today. */
  oportuna: z.boolean().nullable(),
  /** The sentence of what changed it since it was sent; null when nothing did. */
  sanada: z.string().nullable(),
  ronda: z.number().int(),
  /** Of the plan; null in what answers a questionnaire. */
  planVersion: z.number().int().nullable(),
  /** The version of the questionnaire that it answers; null in what reports on a plan. */
  cuestionario: z.object({ version: z.number().int(), sha256: z.string() }).nullable(),
  /** With what the sender proved to be there, and when; null in versions before signatures. */
  firma: z.object({ via: z.enum(VIAS_FIRMA), en: instante }).nullable(),
})

const veredicto = z.object({
  nivel: z.enum(['departamental', 'dnp']),
  version: z.number().int(),
  observaciones: z.string().nullable(),
  en: instante,
  autor,
})

/** What DNP asked and waits for the gobernación. What it says is for whoever relays it and for DNP: the entity reads it once relayed. */
const traslado = z.object({
  pedidaEn: instante,
  vence: fecha,
  vencido: z.boolean(),
  pedido: z
    .object({
      autor,
      general: z.boolean(),
      tipo: tipoAjuste,
      motivo: z.string(),
      dias: z.number().int(),
      metas: solicitud.shape.metas.element.omit({ respuesta: true }).array(),
    })
    .nullable(),
})

const cierre = z.object({
  version: z.number().int(),
  marcas: z.array(z.enum(MARCAS_CIERRE)),
  limite: fecha,
  en: instante,
  reapertura: z
    .object({
      clase: z.enum(['circular', 'medida']),
      acto: z.string(),
      motivo: z.string(),
      metas: z.array(z.string()).nullable(),
      en: instante,
      autor,
    })
    .nullable(),
})

/** One thing that stops the submission; `metas` carries up to fifty numbers to link to, `cuantas` the whole count. */
export const falta = z.object({
  codigo: z.string(),
  cuantas: z.number().int(),
  metas: z.array(z.string()),
  detalles: z.record(z.string(), z.string()),
})

export const verReporte = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte',
  permiso: 'reporte.ver',
  resumen:
    'Un reporte: corte, estado, qué puede hacer quien mira, qué falta para enviar, versiones, ajustes e historia',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: corteDeEntidad.extend({
    entidad: z.object({ codigo: z.string(), nombre: z.string() }),
    /** Who moves it on now, and the acts the person who asks may do. */
    actos: z.array(z.enum(ACTOS)),
    puedeEditar: z.boolean(),
    /** Part of the report that whoever asks may write (delegates); null: not limited. */
    reparto: reparto.nullable(),
    /** In adjustments only these metas are open; null means all. */
    metasAbiertas: z.array(z.string()).nullable(),
    /** Of those, the fields that stay closed, as `meta/campo`; null: none. */
    camposCerrados: z.array(z.string()).nullable(),
    /** Null unless DNP's request waits to be relayed. */
    traslado: traslado.nullable(),
    /** Newest first; one without reopening is the one that stands. */
    cierres: z.array(cierre),
    /** For whoever asks: last day on which a reply can be due, and the one proposed. */
    plazoAjustes: z.object({ limite: fecha.nullable(), propuesto: fecha, dias: z.number().int() }),
    faltas: z.array(falta),
    revision: z.object({ autor, en: instante }).nullable(),
    versiones: z.array(versionReporte),
    solicitudes: z.array(solicitud),
    veredictos: z.array(veredicto),
    historia: z.array(suceso),
    planVersion: z.number().int().nullable(),
    circulares: z.array(z.string()),
  }),
  problemas: ['reporte.no_existe', 'calendario.no_disponible'],
})

export const enviarReporte = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/envio',
  permiso: 'reporte.enviar',
  resumen:
    'Enviar: congela una versión numerada, con su huella y su número de recibo. Pide haber firmado antes en esta sesión',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: versionReporte,
  problemas: [
    'reporte.no_existe',
    'reporte.acto_imposible',
    'reporte.sin_firma',
    'reporte.envio_incompleto',
    'reporte.actividad_cerrada',
  ],
})

export const retirarReporte = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/retiro',
  permiso: 'reporte.enviar',
  resumen: 'Retirar lo enviado mientras nadie ha empezado a revisarlo',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ motivo: texto.trim().min(5).max(1000) }),
  respuesta: z.object({ estado }),
  problemas: ['reporte.no_existe', 'reporte.acto_imposible', 'reporte.actividad_cerrada'],
})

export const ENDPOINTS_REPORTES = [verReporte, enviarReporte, retirarReporte] as const
