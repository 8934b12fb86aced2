// The focus among rows that come and go: the meta that holds it stays drawn, and a field that is not drawn yet is drawn first and focused then.
import { useCallback, useLayoutEffect, useState } from 'react'

type Destino = { readonly meta: string; readonly id: string }

export function useFoco() {
  const [conFoco, setConFoco] = useState<string | null>(null)
  const [destino, setDestino] = useState<Destino | null>(null)
  const enfocar = useCallback((meta: string, id: string) => {
    if (!enfocarYa(id)) setDestino({ meta, id })
  }, [])
  useLayoutEffect(() => {
    // Drawn with this very change, or with the next one.
    if (destino && enfocarYa(destino.id)) setDestino(null)
  })
  return { fijas: [conFoco, destino?.meta ?? null], enfocar, alEnfocar: setConFoco }
}

function enfocarYa(id: string): boolean {
  const nodo = document.getElementById(id)
  nodo?.focus({ preventScroll: true })
  if (nodo) mantenerALaVista(nodo, FOTOGRAMAS)
  return nodo !== null
}

/** Rows around a far one are drawn and measured after it, and push it away: it is kept in sight until they settle. */
const FOTOGRAMAS = 20

function mantenerALaVista(nodo: HTMLElement, quedan: number): void {
  nodo.scrollIntoView({ block: 'nearest' })
  if (quedan === 0) return
  requestAnimationFrame(() => {
    if (document.activeElement === nodo) mantenerALaVista(nodo, quedan - 1)
  })
}
