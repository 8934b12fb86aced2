import type { ClaveReporte, EstadoReporte } from '@kpt/domain/reportes'
import { type ContextoTerritorial, Rechazo, rechazar } from '../../platform/http/index.ts'
import { findReporteForUpdate } from '../reportes/index.ts'
import { seleccionar } from '../revision/index.ts'

/** Takes a report to DNP's review if its life allows it now; otherwise leaves it as it is. The state it had. */
export async function seleccionarReporte(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { motivo, numero }: { readonly motivo: string; readonly numero: number },
): Promise<{ readonly hecho: boolean; readonly estado: EstadoReporte }> {
  const { estado } = (await findReporteForUpdate(ctx.db, ctx.alcance, clave)) ?? rechazar('reporte.no_existe', {})
  try {
    await seleccionar(ctx, clave, { version: null, motivo, hechos: { seleccion: numero } })
    return { hecho: true, estado }
  } catch (error) {
    if (!(error instanceof Rechazo)) throw error
    return { hecho: estado === 'en_revision_dnp', estado }
  }
}
