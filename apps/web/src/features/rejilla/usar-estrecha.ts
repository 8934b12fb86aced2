// Whether the screen is narrow: then metas are shown one at a time, as cards. On paper they are always a table.
import { useSyncExternalStore } from 'react'

const estrecha = typeof window === 'undefined' ? null : window.matchMedia('screen and (max-width: 60rem)')

export function useEstrecha(): boolean {
  return useSyncExternalStore(suscribir, () => estrecha?.matches ?? false)
}

function suscribir(avisar: () => void) {
  estrecha?.addEventListener('change', avisar)
  return () => estrecha?.removeEventListener('change', avisar)
}
