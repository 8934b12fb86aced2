// Which metas show their money by source. A store of its own, so that opening one does not draw the rest again.
import { useSyncExternalStore } from 'react'

const abiertas = new Set<string>()
const oyentes = new Set<() => void>()

export function idDetalle(meta: string): string {
  return `detalle-${meta}`
}

/** Whether a meta is open, and how to change it. It stays so during the visit: the number of a meta is its entity's. */
export function useAbierta(meta: string): [boolean, () => void] {
  const abierta = useSyncExternalStore(suscribir, () => abiertas.has(meta))
  return [abierta, () => alternar(meta)]
}

function alternar(meta: string): void {
  if (!abiertas.delete(meta)) abiertas.add(meta)
  for (const avisar of oyentes) avisar()
}

function suscribir(avisar: () => void): () => void {
  oyentes.add(avisar)
  return () => oyentes.delete(avisar)
}
