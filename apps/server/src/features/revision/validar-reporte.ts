import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { exigirLista } from '../mesa/index.ts'
import { asentarActo, insertVeredicto } from '../reportes/index.ts'
import { decidir } from './decidir.ts'

/** The verdict of whoever reviews the entity, on its last version: departmental, or DNP's where there is no gobernación above. */
export async function validarReporte(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { version, observaciones }: { readonly version: number; readonly observaciones: string | null },
) {
  const { corte, reporte, hasta } = await decidir(ctx, clave, 'validar', version)
  await exigirLista(ctx, clave, version)
  const nivel = corte.revisor === 'dnp' ? 'dnp' : 'departamental'
  const { cuenta, rol } = ctx.persona
  const dichas = observaciones === '' ? null : observaciones
  await insertVeredicto(
    ctx.db,
    ctx.alcance,
    clave,
    { version, nivel, observaciones: dichas },
    { cuenta, rol, en: ctx.ahora },
  )
  await asentarActo(ctx, reporte, { acto: 'validar', hasta, version, motivo: dichas, hechos: { nivel } })
  return { estado: hasta }
}
