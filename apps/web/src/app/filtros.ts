// Filters live in the address: they are read from it and written to it, and the pager starts over when a filter changes.
import { useNavigate, useSearch } from '@tanstack/react-router'

export type Filtros = Readonly<Record<string, string | undefined>>

/** Filters of the present address and how to change some of them (an empty value removes it). */
export function useFiltros(): [Filtros, (cambios: Filtros) => void] {
  const filtros: Filtros = useSearch({ strict: false })
  const navegar = useNavigate()
  const cambiar = (cambios: Filtros) => {
    const pagina = 'pagina' in cambios ? {} : { pagina: undefined }
    void navegar({ to: '.', search: { ...filtros, ...pagina, ...cambios }, replace: true, resetScroll: false })
  }
  return [filtros, cambiar]
}

/** Number of page in the address, 1 when there is none. */
export function paginaDe(filtros: Filtros): number {
  const n = Number(filtros.pagina)
  return Number.isInteger(n) && n > 0 ? n : 1
}
