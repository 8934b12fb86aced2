import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { asentarActo, insertVeredicto } from '../reportes/index.ts'
import { decidir } from './decidir.ts'

/** DNP's own verdict on the last version, beside the departmental one: the report goes back to where it was (R4.2). */
export async function darConforme(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { version, observaciones }: { readonly version: number; readonly observaciones: string | null },
) {
  const { reporte, hasta } = await decidir(ctx, clave, 'dar_conforme', version)
  const { cuenta, rol } = ctx.persona
  const dichas = observaciones === '' ? null : observaciones
  const veredicto = { version, nivel: 'dnp', observaciones: dichas } as const
  await insertVeredicto(ctx.db, ctx.alcance, clave, veredicto, { cuenta, rol, en: ctx.ahora })
  await asentarActo(ctx, reporte, { acto: 'dar_conforme', hasta, version, motivo: dichas, hechos: { nivel: 'dnp' } })
  return { estado: hasta }
}
