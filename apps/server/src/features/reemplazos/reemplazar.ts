import type { reemplazarCodigos as definicion, PeticionDe } from '@kpt/contract'
import { homologarMetas, type Plan } from '@kpt/domain/planes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { abrirParaCodigos, ponerCodigos } from '../homologacion/index.ts'
import { codigosInactivos, type Inactivos } from './codigos-inactivos.ts'

type Cambios = PeticionDe<typeof definicion>['cuerpo']['cambios']

/** The entity confirms which active codes take the place of those that ceased: a version of the plan, with its logged reason (R2.3). */
export async function reemplazar(
  ctx: ContextoTerritorial,
  { params: { entidad }, cuerpo: { contra, cambios, razon } }: PeticionDe<typeof definicion>,
) {
  const elegida = await abrirParaCodigos(ctx, entidad, { contra, metas: cambios.map((c) => c.meta) })
  const codigoDe = codigosDe(elegida.plan)
  exigirReemplazables(cambios, codigoDe, await codigosInactivos(ctx))
  const hecho = homologarMetas(elegida.plan, new Map(cambios.map((c) => [c.meta, c.indicador])))
  const codigos = cambios.map(({ meta, indicador }) => `${meta}: ${codigoDe.get(meta)} → ${indicador}`).join('; ')
  const version = await ponerCodigos(ctx, elegida, hecho, {
    ...{ accion: 'plan.reemplazar_codigos', razon, hechos: { razon, codigos } },
  })
  return { version, cambiadas: hecho.cambian.length }
}

function codigosDe(plan: Plan): ReadonlyMap<string, string | null> {
  return new Map(plan.metas.map((meta) => [meta.numero, meta.indicador]))
}

/** Each code had ceased, and the one that takes its place is in the catalogue in force. */
function exigirReemplazables(
  cambios: Cambios,
  codigoDe: ReadonlyMap<string, string | null>,
  { idos, activos }: Inactivos,
): void {
  for (const { meta, indicador } of cambios) {
    if (!idos.has(codigoDe.get(meta) ?? '')) rechazar('catalogo.no_reemplazable', { meta })
    if (!activos.has(indicador)) rechazar('catalogo.no_existe', { codigo: indicador })
  }
}
