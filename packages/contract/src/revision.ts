// Review of a submitted version: taking it, differences, validation (R4). Each other act has its file.
import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { CAMPOS } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { claveReporte, entero, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const estado = z.enum(ESTADOS_REPORTE)

export const tomarEnRevision = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/revision',
  permiso: 'reporte.revisar',
  resumen: 'Tomar en revisión la última versión enviada',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ version: z.number().int().min(1) }),
  respuesta: z.object({ estado }),
  problemas: ['reporte.no_existe', 'reporte.acto_imposible', 'reporte.acto_ajeno', 'reporte.version_vieja'],
})

export const validarReporte = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validacion',
  permiso: 'reporte.revisar',
  resumen: 'Validar la última versión enviada',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ version: z.number().int().min(1), observaciones: texto.trim().max(2000).nullable() }),
  respuesta: z.object({ estado }),
  problemas: ['reporte.no_existe', 'reporte.acto_imposible', 'reporte.acto_ajeno', 'reporte.version_vieja'],
})

export const verDiferencias = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias',
  permiso: 'reporte.ver',
  resumen: 'Qué cambió entre dos versiones enviadas',
  params: claveReporte,
  consulta: z.object({ desde: entero.min(1), hasta: entero.min(1) }),
  cuerpo: null,
  respuesta: z.object({
    diferencias: z.array(
      z.object({
        meta: z.string(),
        personalizacion: z.string(),
        campo: z.enum(CAMPOS),
        clave: z.string(),
        antes: z.string().nullable(),
        despues: z.string().nullable(),
        /** True when the adjustment request had named this meta. */
        pedida: z.boolean(),
      }),
    ),
  }),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe'],
})

export const ENDPOINTS_REVISION = [tomarEnRevision, validarReporte, verDiferencias] as const
