// The rest of a long row of panels, one press away; which are shown is in the address.
import { formatNumero } from '@kpt/textos'
import { useFiltros } from '../../../app/filtros.ts'
import { Boton } from '../../../ui/boton.tsx'

type Props = { readonly cuantos: number; readonly visibles: number; readonly que: 'los' | 'las' }

export function Todos({ cuantos, visibles, que }: Props) {
  const [filtros, cambiar] = useFiltros()
  const { pagina } = filtros
  if (cuantos === visibles && filtros.paneles !== 'todos') return null
  return (
    <p className="no-imprimir">
      {cuantos > visibles ? (
        <Boton onClick={() => cambiar({ paneles: 'todos', pagina })}>
          Ver {que === 'los' ? 'los' : 'las'} {formatNumero(String(cuantos))}{' '}
          {que === 'los' ? 'departamentos' : 'entidades'}
        </Boton>
      ) : (
        <Boton variante="texto" onClick={() => cambiar({ paneles: undefined, pagina })}>
          Ver menos
        </Boton>
      )}
    </p>
  )
}
