import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../../platform/http/index.ts'

export function deQuien(ctx: ContextoTerritorial, { entidad }: ClaveReporte): string {
  return `${ctx.servicios.referencia.territorio.get(entidad)?.nombre ?? entidad} (${entidad})`
}
