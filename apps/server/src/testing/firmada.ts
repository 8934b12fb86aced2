import { VIDA_FIRMA } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import type { Servicios } from '../platform/servicios.ts'

/** A session as right after authenticating again. */
export function recienFirmada({ reloj }: Pick<Servicios, 'reloj'>) {
  const ahora = reloj.ahora()
  return { firma_en: isoBogota(ahora), firma_via: 'clave' as const, firma_hasta: isoBogota(ahora + VIDA_FIRMA) }
}
