import { primerDiaDeVigencia } from '@kpt/domain/catalogo'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { versionesPublicadas } from './vigente.ts'

/** First day from which a version that is published now may be in force. */
export async function desdeMinimo(ctx: Pick<ContextoPublico, 'db' | 'ahora' | 'servicios'>): Promise<Fecha> {
  return primerDiaDeVigencia(await versionesPublicadas(ctx), fechaEn(ctx.ahora))
}
