// The evidence pack of a report: asked for, prepared in the background, kept for whoever may see it (numeral 2.c; R4.1, N2).
import { z } from 'zod'
import { claveReporte, instante, nada } from './comun.ts'
import { endpoint } from './endpoint.ts'

const paquete = z.object({
  /** Whether it carries the evidence with personal data and the threads of the file: as whoever asks may open them or not. */
  reservada: z.boolean(),
  /** The last one that was finished; it stays for download while another is being prepared. */
  listo: z
    .object({
      bytes: z.number().int(),
      sha256: z.string(),
      archivos: z.number().int(),
      /** Evidence with personal data that was left out. */
      reservadas: z.number().int(),
      datosHasta: instante,
      /** Nothing happened to the report since. */
      alDia: z.boolean(),
    })
    .nullable(),
  /** 0–1; null while it waits for its turn. */
  enCurso: z.object({ progreso: z.number().nullable(), pedidoPor: z.string(), pedidoEn: instante }).nullable(),
  fallido: z.boolean(),
})

const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete'

export const verPaquete = endpoint({
  metodo: 'GET',
  ruta: RUTA,
  permiso: 'paquete.pedir',
  resumen: 'En qué va el paquete de evidencias de un reporte',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: paquete,
  problemas: [],
})

/** Asking while one is being prepared joins it. */
export const pedirPaquete = endpoint({
  metodo: 'POST',
  ruta: RUTA,
  permiso: 'paquete.pedir',
  resumen: 'Preparar el paquete de evidencias de un reporte con todo lo que hay hasta ahora',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: paquete,
  problemas: ['reporte.no_existe', 'paquete.sin_envio'],
})

export const descargarPaquete = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/archivo`,
  permiso: 'paquete.pedir',
  resumen: 'Descargar el último paquete de evidencias que se preparó, en ZIP',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['paquete.no_existe'],
})

export const ENDPOINTS_PAQUETE = [verPaquete, pedirPaquete, descargarPaquete] as const
