// A count that opens the entities behind it, in the list at the end of the same page.
import { contar, formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Filtros } from '../../app/filtros.ts'
import { loQueQueda } from './filtro/territorial.ts'

export type FiltroEntidades = {
  readonly departamento?: string
  readonly hecho?: string
  readonly version?: 'enviada' | 'validada' | 'suma' | 'sin_actualizar'
  readonly sector?: string
  readonly programa?: string
  readonly ods?: string
  readonly fuente?: string
}

type Props = {
  readonly cuantas: number
  /** For whoever hears the screen: "sin reportar, Antioquia". */
  readonly que: string
  readonly filtro: FiltroEntidades
}

export const LISTA_ENTIDADES = 'entidades'

export function Cuantas({ cuantas, que, filtro }: Props) {
  if (cuantas === 0) return <span className="cero">0</span>
  return (
    <Link
      to="."
      search={(previo: Filtros) => ({ ...loQueQueda(previo), ...filtro })}
      hash={LISTA_ENTIDADES}
      className="cifra-enlace numero"
      aria-label={`${contar(cuantas, 'entidad', 'entidades')}, ${que}: ver cuáles`}
    >
      {formatNumero(String(cuantas))}
    </Link>
  )
}
