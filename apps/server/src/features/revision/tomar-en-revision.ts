import type { ClaveReporte } from '@kpt/domain/reportes'
import { isoBogota } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { asentarActo } from '../reportes/index.ts'
import { decidir } from './decidir.ts'

/** A reviewer takes the last version in hand: from then on the entity can no longer withdraw it. */
export async function tomarEnRevision(ctx: ContextoTerritorial, clave: ClaveReporte, version: number) {
  const { reporte, hasta } = await decidir(ctx, clave, 'tomar_en_revision', version)
  await asentarActo(ctx, reporte, {
    ...{ acto: 'tomar_en_revision', hasta, version, motivo: null },
    cambios: { revision_por: ctx.persona.cuenta, revision_en: isoBogota(ctx.ahora) },
  })
  return { estado: hasta }
}
