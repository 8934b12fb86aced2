import type { ClaveReporte } from '@kpt/domain/reportes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findReportaPor } from '../acceso/index.ts'
import { findReporte } from '../reportes/index.ts'

/** Nobody reads or writes what reviewers say of a report of the entity they report for, whatever else they are (R4.4). */
export async function exigirAjeno(
  { db, persona, ahora }: ContextoTerritorial,
  { entidad }: ClaveReporte,
): Promise<void> {
  if ((await findReportaPor(db, persona.cuenta, ahora)).has(entidad))
    rechazar('reporte.acto_ajeno', { acto: 'validar' })
}

/** The version exists and this person may write beside it. */
export async function exigirVersion(ctx: ContextoTerritorial, clave: ClaveReporte, version: number): Promise<void> {
  const reporte = (await findReporte(ctx.db, ctx.alcance, clave)) ?? rechazar('reporte.no_existe', {})
  if (version > reporte.version) rechazar('reporte.version_no_existe', { version: String(version) })
  await exigirAjeno(ctx, clave)
}
