// A count that opens the entities behind it, in the list at the end of the same page.
import { contar, formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Filtros } from '../../app/filtros.ts'

export const LISTA_PREPARACION = 'entidades'

type Props = { readonly cuantas: number; readonly que: string; readonly filtro: Filtros }

export function Cuantas({ cuantas, que, filtro }: Props) {
  if (cuantas === 0) return <span className="cero">0</span>
  return (
    <Link
      to="."
      search={filtro}
      hash={LISTA_PREPARACION}
      className="cifra-enlace numero"
      aria-label={`${contar(cuantas, 'entidad', 'entidades')}, ${que}: ver cuáles`}
    >
      {formatNumero(String(cuantas))}
    </Link>
  )
}
