import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import { type CampoAbrible, isCampoCerrado } from '@kpt/domain/revision'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { abrirReporte } from './abrir-reporte.ts'
import { findCorte } from './corte.ts'
import { exigirLugares } from './instrumentos/index.ts'
import { exigirReparto } from './reparto.ts'
import { findReporteForShare } from './reporte.repo.ts'

/**
 * The gates of whoever writes in a draft something other than its values, its evidence or money of several metas: an open state, metas of the plan that the request for adjustments
 * left open, and the part of a delegate. `campos`: what is written; one of them open in each meta is enough. The report's row is held, shared, until the transaction ends: a submission waits for it.
 */
export async function exigirEscritura(
  actor: Actor,
  clave: ClaveReporte,
  metas: readonly string[],
  campos: readonly CampoAbrible[] = ['evidencia'],
): Promise<void> {
  const { db, alcance } = actor
  await exigirLugares(actor, clave, metas)
  await exigirReparto(actor, clave, metas)
  await abrirReporte(actor, await findCorte(actor, clave))
  const reporte = (await findReporteForShare(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  if (!isEditable(reporte.estado)) rechazar('reporte.no_editable', { estado: reporte.estado })
  const cerrada = metas.find((meta) => reporte.metasAbiertas && !reporte.metasAbiertas.includes(meta))
  if (cerrada !== undefined) rechazar('valor.meta_cerrada', { meta: cerrada })
  const estaCerrado = (meta: string, campo: CampoAbrible) => isCampoCerrado(reporte.camposCerrados, meta, campo)
  const sinCampo = metas.find((meta) => campos.every((campo) => estaCerrado(meta, campo)))
  if (sinCampo !== undefined) rechazar('valor.campo_cerrado', { meta: sinCampo, campo: campos[0] ?? '' })
}
