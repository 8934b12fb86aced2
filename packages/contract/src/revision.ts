// Review of a submitted version: taking it, differences, validation (R4). Each other act has its file.

import { CAMPOS_GESTION } from '@kpt/domain/gestionweb'
import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { CAMPOS_DIFERENCIA } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { cantidad, claveReporte, entero, nada, pagina, paginacion, texto } from './comun.ts'
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
  problemas: [
    ...(['reporte.no_existe', 'reporte.acto_imposible', 'reporte.acto_ajeno', 'reporte.version_vieja'] as const),
    'lista.incompleta',
  ],
})

const diferencia = z.object({
  meta: z.string(),
  personalizacion: z.string(),
  campo: z.enum([...new Set([...CAMPOS_DIFERENCIA, ...CAMPOS_GESTION])]),
  /** Source, rule or piece of evidence. */
  clave: z.string(),
  /** Metas that share the money; empty when it is of one alone. */
  entre: z.array(z.string()),
  /** Name of the piece of evidence; empty of anything else, and where whoever looks may not open it. */
  nombre: z.string(),
  antes: z.string().nullable(),
  despues: z.string().nullable(),
})

export const verDiferencias = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias',
  permiso: 'reporte.ver',
  resumen: 'Qué cambió entre dos versiones enviadas: valores, evidencias y dinero de varias metas',
  params: claveReporte,
  consulta: paginacion.extend({ desde: entero.min(1), hasta: entero.min(1) }),
  cuerpo: null,
  /** `pedida`: the adjustment request had named it. */
  respuesta: pagina(diferencia.extend({ pedida: z.boolean() })),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe'],
})

const totales = z.object({
  ...{ metas: z.number().int(), evidencias: z.number().int() },
  ...{ comprometido: cantidad, obligado: cantidad, pagado: cantidad },
})

export const verCambiosPorEnviar = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios-por-enviar',
  permiso: 'reporte.editar',
  resumen: 'Qué cambia en lo que se va a enviar frente a la última versión enviada de este reporte',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(diferencia).extend({
    /** The version it is compared with; null while nothing was sent, and then nothing changes. */
    desde: z.number().int().nullable(),
    /** Metas or questions with something changed. */
    metas: z.number().int(),
    /** Null also where the instrument adds nothing up. */
    antes: totales.nullable(),
    despues: totales.nullable(),
  }),
  problemas: ['reporte.no_existe'],
})

export const ENDPOINTS_REVISION = [tomarEnRevision, validarReporte, verDiferencias, verCambiosPorEnviar] as const
