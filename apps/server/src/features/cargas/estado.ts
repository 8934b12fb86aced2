import type { ESTADOS_CARGA } from '@kpt/contract'
import { rechazar } from '../../platform/http/index.ts'

export type EstadoCarga = (typeof ESTADOS_CARGA)[number]

/** From which states each act on an upload is possible. */
const ADMITE = {
  trozo: ['recibiendo'],
  cierre: ['recibiendo', 'fallida'],
  mapeo: ['por_mapear', 'lista'],
  descarte: ['recibiendo', 'en_cola', 'leyendo', 'por_mapear', 'lista', 'rechazada', 'fallida'],
  confirmacion: ['lista'],
} as const satisfies Record<string, readonly EstadoCarga[]>

/** Refuses the act when the upload is no longer, or not yet, in a state that admits it. */
export function exigirEstado(carga: { readonly estado: EstadoCarga }, acto: keyof typeof ADMITE): void {
  const admitidos: readonly EstadoCarga[] = ADMITE[acto]
  if (!admitidos.includes(carga.estado)) rechazar('carga.estado', { estado: carga.estado })
}
