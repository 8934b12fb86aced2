// DNP's own rows (publish the guide, open, verify): fulfilled with their product or overdue, in public (R1.11).
import type { Instante } from '../shared/index.ts'
import type { Actividad } from './cronograma.ts'
import { intervaloDe } from './situacion.ts'
import type { EnVigor, FilaEnVigor } from './vigor.ts'

export const ESTADOS_PROPIA = ['por_cumplir', 'cumplida', 'cumplida_tarde', 'vencida'] as const
export type EstadoPropia = (typeof ESTADOS_PROPIA)[number]

/** What shows that a row was fulfilled: a document or a link. */
export type Producto = { readonly nombre: string; readonly direccion: string; readonly en: Instante }

export function isPropiaDelDnp({ obligados }: Pick<Actividad, 'obligados'>): boolean {
  return obligados.length > 0 && obligados.every((obligado) => obligado === 'dnp')
}

/** A product registered after `ahora` is not known yet. */
export function estadoPropia(
  vigor: EnVigor,
  fila: FilaEnVigor,
  producto: Producto | null,
  ahora: Instante,
): EstadoPropia {
  const { cierra } = intervaloDe(vigor, fila)
  if (producto !== null && producto.en <= ahora) return producto.en < cierra ? 'cumplida' : 'cumplida_tarde'
  return ahora < cierra ? 'por_cumplir' : 'vencida'
}
