// A figure was pressed and a list of the same page opened: the focus follows to its title.
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/** `ancla`: the hash of the address that leads here. */
export function useLlegada(titulo: { readonly current: HTMLElement | null }, ancla: string): void {
  const llegada = useRouterState({ select: ({ resolvedLocation: a }) => (a?.hash === ancla ? a.href : null) })
  useEffect(() => {
    if (llegada) titulo.current?.focus()
  }, [llegada, titulo])
}
