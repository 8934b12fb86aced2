// Pager whose pages are addresses: `pagina` in the query string.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import './paginador.css'

type Props = {
  readonly pagina: number
  readonly tamano: number
  readonly total: number
  /** Names the rows in plural, "metas", and one of them. */
  readonly que: string
  readonly una?: string
  /** The second pager of a list, under it. */
  readonly abajo?: boolean
}

export function Paginador({ pagina, tamano, total, que, una = que, abajo = false }: Props) {
  const ultima = Math.max(1, Math.ceil(total / tamano))
  const desde = (pagina - 1) * tamano + 1
  const hasta = Math.min(total, pagina * tamano)
  return (
    <nav className="paginador" aria-label={abajo ? `Páginas de ${que}, al final` : `Páginas de ${que}`}>
      <p {...(abajo ? {} : { role: 'status' })} className="numero">
        {total <= tamano ? contar(total, una, que) : `${desde} a ${hasta} de ${contar(total, una, que)}`}
      </p>
      {ultima > 1 ? (
        <div className="acciones">
          <Paso a={pagina - 1} hay={pagina > 1} texto="Anterior" />
          <span className="numero">
            Página {pagina} de {ultima}
          </span>
          <Paso a={pagina + 1} hay={pagina < ultima} texto="Siguiente" />
        </div>
      ) : null}
    </nav>
  )
}

function Paso({ a, hay, texto }: { a: number; hay: boolean; texto: string }) {
  if (!hay) return null
  return (
    <Link
      to="."
      search={(previo: Record<string, string | undefined>) => ({ ...previo, pagina: a === 1 ? undefined : String(a) })}
      resetScroll={false}
      className="boton boton--normal"
    >
      {texto}
    </Link>
  )
}
