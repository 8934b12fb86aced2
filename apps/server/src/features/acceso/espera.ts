import { type Instante, isoBogota } from '@kpt/domain/shared'
import { rechazar } from '../../platform/http/index.ts'

/** Refuses, telling the hour until which to wait: `14:05`. */
export function bloquear(hasta: Instante): never {
  return rechazar('sesion.bloqueada', { hasta: isoBogota(hasta).slice(11, 16) })
}

export function esperar(hasta: Instante | null): void {
  if (hasta !== null) bloquear(hasta)
}
