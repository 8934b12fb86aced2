// HTTP status of every refusal. A code of the domain's catalogue without a row here does not compile.
import type { CodigoProblema, Problemas } from '@kpt/domain/shared'
import { z } from 'zod'

export const ESTADO_HTTP: Record<CodigoProblema, number> = {
  'peticion.invalida': 400,
  'peticion.muy_frecuente': 429,
  'peticion.ajena': 403,
  'ruta.desconocida': 404,
  'sesion.requerida': 401,
  'sesion.credenciales': 401,
  'sesion.bloqueada': 429,
  'permiso.falta': 403,
  'territorio.ajeno': 403,
  'entidad.desconocida': 404,
  'plan.no_existe': 404,
  'plan.version_no_existe': 404,
  'plan.version_cambio': 409,
  'plan.no_finalizable': 409,
  'plan.meta_no_existe': 404,
  'carga.no_existe': 404,
  'carga.estado': 409,
  'carga.trozo': 409,
  'carga.muy_grande': 413,
  'carga.incompleta': 409,
  'carga.entidad_distinta': 409,
  'documento.no_existe': 404,
  'documento.tipo': 415,
  'calendario.no_disponible': 404,
  'reporte.no_existe': 404,
  'reporte.version_no_existe': 404,
  'reporte.acto_imposible': 409,
  'reporte.acto_ajeno': 403,
  'reporte.no_editable': 409,
  'reporte.envio_incompleto': 409,
  'reporte.actividad_cerrada': 409,
  'reporte.version_vieja': 409,
  'valor.meta_cerrada': 409,
  'valor.fuente_desconocida': 400,
  'valor.regla_desconocida': 400,
  'valor.clave_sobra': 400,
  'valor.no_es_cifra': 400,
  'valor.texto_ilegible': 400,
  'consolidado.no_existe': 404,
  'ajustes.sin_metas': 400,
  'ajustes.meta_desconocida': 400,
  'ajustes.vencimiento': 400,
  'ajustes.ronda_no_existe': 404,
  'correo.no_existe': 404,
  'correo.no_reintentable': 409,
  'sistema.falla': 500,
  'sistema.ocupado': 503,
}

/** A refusal on the wire (RFC 9457, application/problem+json): `type` is the code, `detalles` its facts; `faltas` lists what is missing when it applies. */
export type Problema = {
  [C in CodigoProblema]: { type: C; title: string; status: number; detalles: Problemas[C]; faltas?: unknown }
}[CodigoProblema]

export const problemaSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detalles: z.record(z.string(), z.string()),
  faltas: z.unknown().optional(),
})
