// The token of a link: it comes in the fragment of the address, which no server nor log sees. It is read once, taken off the address bar
// (nobody copies it with the address, nor prints it) and kept only in the memory of this tab.
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

const guardadas = new Map<string, string>()

/** The token with which this page was opened; null when it was opened without one, or reloaded. */
export function useFicha(): string | null {
  const { hash, pathname } = useLocation()
  const leida = fichaDe(hash)
  if (leida !== null) guardadas.set(pathname, leida)
  useEffect(() => {
    if (hash !== '') window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [hash])
  return guardadas.get(pathname) ?? null
}

export function fichaDe(fragmento: string): string | null {
  return /^#?([\w-]{43})$/.exec(fragmento)?.[1] ?? null
}
