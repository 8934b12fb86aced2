// Which figure is open on screen. It lives in the address, so that an opened figure can be shared: `cifra=d-25.fisico`.
import { useFiltros } from '../../app/filtros.ts'
import type { CualCifra } from './cifras.ts'

/** Whose figure it is (`d-25`, `e-25200`, `g-LE-1`, `m-25200-M-0001`, `total`), and which. */
export function idCifra(ambito: string, cual: CualCifra): string {
  return `${ambito}.${cual}`
}

/** Id of the place where the figures of somebody open. */
export function idLugar(ambito: string): string {
  return `cifras-${ambito.replace(/[^\w-]/g, '_')}`
}

export function useAbierta(): [string | undefined, (id: string) => void] {
  const [filtros, cambiar] = useFiltros()
  const alternar = (id: string) => cambiar({ cifra: filtros.cifra === id ? undefined : id, pagina: filtros.pagina })
  return [filtros.cifra, alternar]
}

/** Which of the figures of somebody is open, null when none is. */
export function abiertaDe(abierta: string | undefined, ambito: string): CualCifra | null {
  return abierta?.startsWith(`${ambito}.`) ? (abierta.slice(ambito.length + 1) as CualCifra) : null
}
