// Consolidated workbook of a corte: asked for, prepared in the background, kept for whoever may see that territory (R4.1, R7.2, R7.3).
import { z } from 'zod'
import { claveReporte, instante, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** `nacional`, or the code of the department whose municipalities it gathers. */
const ambito = texto.regex(/^(nacional|\d{2})$/)

const porCorte = claveReporte.omit({ entidad: true }).extend({ instrumento: z.literal('seguimiento') })
const porAmbito = porCorte.extend({ ambito })

const consolidado = z.object({
  ambito: z.string(),
  /** "Consolidado nacional", "Municipios de Cundinamarca". */
  nombre: z.string(),
  /** The last one that was finished; it stays for download while another is being prepared. */
  listo: z
    .object({
      datosEn: instante,
      pedidoPor: z.string(),
      bytes: z.number().int(),
      sha256: z.string(),
      metas: z.number().int(),
      /** Whether the book still says what the board says. */
      alDia: z.boolean(),
      /** Versions submitted after its data. */
      enviosPosteriores: z.number().int(),
    })
    .nullable(),
  /** 0–1 of the writing; null while it waits for its turn. */
  enCurso: z.object({ progreso: z.number().nullable(), pedidoPor: z.string(), pedidoEn: instante }).nullable(),
  /** The last attempt failed and nobody has asked again. */
  fallido: z.boolean(),
})

export const verConsolidado = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito',
  permiso: 'tablero.ver',
  resumen: 'En qué va el libro consolidado de un corte, del país o de los municipios de un departamento',
  params: porAmbito,
  consulta: z.object({}),
  cuerpo: null,
  respuesta: consolidado,
  problemas: ['calendario.no_disponible', 'entidad.desconocida'],
})

/** Asking while one is being prepared joins it; asking when it is up to date changes nothing. */
export const pedirConsolidado = endpoint({
  metodo: 'POST',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito',
  permiso: 'tablero.ver',
  resumen: 'Preparar el libro consolidado de un corte con lo enviado hasta ahora',
  params: porAmbito,
  consulta: z.object({}),
  cuerpo: null,
  respuesta: consolidado,
  problemas: ['calendario.no_disponible', 'entidad.desconocida'],
})

export const descargarConsolidado = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito/archivo',
  permiso: 'tablero.ver',
  resumen: 'Descargar el último libro consolidado que se preparó',
  params: porAmbito,
  consulta: z.object({}),
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['entidad.desconocida', 'consolidado.no_existe'],
})

export const ENDPOINTS_CONSOLIDADO = [verConsolidado, pedirConsolidado, descargarConsolidado] as const
