// A count that opens the entities behind it, in the list at the end of the same page.
import { contar, formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Filtros } from './filtros.ts'

type Props = {
  readonly cuantas: number
  /** For whoever hears the screen: "sin plan cargado, Antioquia". */
  readonly que: string
  readonly filtro: Filtros
}

/** Id of the title of that list, which takes the focus. */
export const LISTA = 'entidades'

export function CuentaEnlazada({ cuantas, que, filtro }: Props) {
  if (cuantas === 0) return <span className="cero">0</span>
  return (
    <Link
      to="."
      search={filtro}
      hash={LISTA}
      className="cifra-enlace numero"
      aria-label={`${contar(cuantas, 'entidad', 'entidades')}, ${que}: ver cuáles`}
    >
      {formatNumero(String(cuantas))}
    </Link>
  )
}

/** Opens the entities of a department in the same list. */
export function EnlaceDepartamento({
  departamento: { codigo, nombre },
}: {
  departamento: { readonly codigo: string; readonly nombre: string }
}) {
  return (
    <Link to="." search={{ departamento: codigo }} hash={LISTA} className="enlace-fila">
      {nombre}
    </Link>
  )
}
