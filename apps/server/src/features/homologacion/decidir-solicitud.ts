// What DNP answers to a request: a code of the catalogue in force, a dated exception, or a question.
import type { asignarCodigo as asignarDef, exceptuarMeta as exceptuarDef, PeticionDe } from '@kpt/contract'
import { fechaEn } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findIndicadoresActivos } from '../catalogo/index.ts'
import { moverSolicitud } from './mover-solicitud.ts'

/** The entity confirms the code afterwards with a version of its plan: nobody else writes in it. */
export async function asignarCodigo(
  ctx: ContextoTerritorial,
  { params, cuerpo: { codigo, texto } }: PeticionDe<typeof asignarDef>,
) {
  const activos = await findIndicadoresActivos(ctx.db, fechaEn(ctx.ahora), [codigo])
  if (!activos.has(codigo)) rechazar('homologacion.codigo_inactivo', { codigo })
  return moverSolicitud(ctx, params.numero, { acto: 'asignar', parte: 'dnp', texto }, { codigo, hasta: null })
}

export async function exceptuarMeta(
  ctx: ContextoTerritorial,
  { params, cuerpo: { hasta, texto } }: PeticionDe<typeof exceptuarDef>,
) {
  if (hasta < fechaEn(ctx.ahora)) rechazar('sin_equivalente.fecha_pasada', {})
  return moverSolicitud(ctx, params.numero, { acto: 'exceptuar', parte: 'dnp', texto }, { codigo: null, hasta })
}
