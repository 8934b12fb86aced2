// What a printed screen needs and the screen does not: where it comes from, when it was printed, and what was folded, open.
import { formatInstante } from '@kpt/textos'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export function Papel() {
  const [impreso, setImpreso] = useState<{ readonly en: number; readonly de: string } | null>(null)
  useEffect(() => {
    let abiertos: HTMLDetailsElement[] = []
    const antes = () => {
      abiertos = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
      for (const plegado of abiertos) plegado.open = true
      // The browser takes the page as it stands when this returns.
      flushSync(() => setImpreso({ en: Date.now(), de: window.location.href }))
    }
    const despues = () => {
      for (const plegado of abiertos) plegado.open = false
    }
    window.addEventListener('beforeprint', antes)
    window.addEventListener('afterprint', despues)
    return () => {
      window.removeEventListener('beforeprint', antes)
      window.removeEventListener('afterprint', despues)
    }
  }, [])
  if (!impreso) return null
  return (
    <p className="solo-papel papel">
      Impreso de KPT el {formatInstante(impreso.en)} (hora de Colombia), de {impreso.de}
    </p>
  )
}
