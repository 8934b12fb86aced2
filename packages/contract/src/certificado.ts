// For anybody: the certificate of whether an entity reported a corte, as known at the instant that its code names.
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { HECHOS_PUBLICOS, RESULTADOS_CERTIFICADO } from '@kpt/domain/reportes'
import { z } from 'zod'
import { codigoEntidad, fecha, instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'

const comun = {
  metodo: 'GET',
  permiso: 'publico',
  params: z.object({ codigo: z.string().max(60) }),
  consulta: nada,
  cuerpo: null,
} as const

export const verCertificado = endpoint({
  ...comun,
  ruta: '/api/certificados/:codigo',
  resumen: 'Si una entidad reportó, no reportó o no le era exigible un corte; sin el minuto en el código, a esta hora',
  respuesta: z.object({
    codigo: z.string(),
    entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }),
    instrumento: z.enum(INSTRUMENTOS),
    vigencia: z.number().int(),
    corte: z.number().int(),
    fechaDatos: fecha,
    en: instante,
    hecho: z.enum(HECHOS_PUBLICOS),
    resultado: z.enum(RESULTADOS_CERTIFICADO),
    limite: fecha.nullable(),
    plazo: z.string().nullable(),
    exigibilidad: z.string(),
    envio: z.object({ recibo: z.string(), en: instante }).nullable(),
    verificacion: z.string(),
    demostracion: z.boolean(),
  }),
  problemas: ['constancia.no_existe'],
  porMinuto: 60,
})

export const descargarCertificado = endpoint({
  ...comun,
  ruta: '/api/certificados/:codigo/pdf',
  resumen: 'El mismo certificado en PDF; con el minuto en el código, siempre los mismos octetos',
  respuesta: 'archivo',
  problemas: ['constancia.no_existe', 'pdf.no_disponible'],
  porMinuto: 20,
})

export const ENDPOINTS_CERTIFICADO = [verCertificado, descargarCertificado] as const
