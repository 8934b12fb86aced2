// Documents out of the figures of a version: one report, many duties (Ley 152 de 1994, arts. 42 and 43; R4.5).
import { CLASES_INFORME, FORMATOS_INFORME } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { claveReporte } from './comun.ts'
import { endpoint } from './endpoint.ts'

const formato = z.object({ formato: z.enum(FORMATOS_INFORME) })
const corte = claveReporte.extend({ instrumento: z.literal('seguimiento') })
const departamento = z.string().regex(/^\d{2}$/)

export const descargarInforme = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/informes/:clase',
  permiso: 'reporte.ver',
  resumen: 'Un informe con las cifras de la versión que cuenta, como PDF accesible, documento editable o libro',
  params: corte.extend({ clase: z.enum(CLASES_INFORME) }),
  consulta: formato,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['reporte.no_existe'],
  porMinuto: 30,
})

export const descargarInformePublicado = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/informes-publicados/:vigencia/:corte/:clase',
  permiso: 'publico',
  resumen: 'El mismo informe para cualquiera, cuando la versión que cuenta ya tiene veredicto',
  params: corte.omit({ instrumento: true }).extend({ clase: z.enum(CLASES_INFORME) }),
  consulta: formato,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['entidad.desconocida', 'informe.sin_publicar'],
  porMinuto: 30,
})

export const descargarEvaluacion = endpoint({
  metodo: 'GET',
  ruta: '/api/tablero/:instrumento/:vigencia/:corte/evaluaciones/:departamento',
  permiso: 'tablero.ver',
  resumen: 'La evaluación departamental de los planes de los municipios, con lo enviado hasta ahora',
  params: corte.omit({ entidad: true }).extend({ departamento }),
  consulta: formato,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['entidad.desconocida', 'territorio.ajeno', 'calendario.no_disponible'],
  porMinuto: 30,
})

export const descargarEvaluacionPublicada = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/evaluaciones-publicadas/:vigencia/:corte',
  permiso: 'publico',
  resumen: 'La misma evaluación para cualquiera: quién reportó, y las cifras que ya tienen veredicto',
  params: corte.omit({ instrumento: true }),
  consulta: formato,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['entidad.desconocida', 'calendario.no_disponible'],
  porMinuto: 30,
})

export const ENDPOINTS_INFORMES = [
  descargarInforme,
  descargarInformePublicado,
  descargarEvaluacion,
  descargarEvaluacionPublicada,
] as const
