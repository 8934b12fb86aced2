// Pager whose pages are addresses: `pagina` in the query string.
import { Link } from '@tanstack/react-router'
import './paginador.css'

type Props = { readonly pagina: number; readonly tamano: number; readonly total: number; readonly que: string }

/** `que` names the rows in plural: "metas". */
export function Paginador({ pagina, tamano, total, que }: Props) {
  const ultima = Math.max(1, Math.ceil(total / tamano))
  const desde = total === 0 ? 0 : (pagina - 1) * tamano + 1
  const hasta = Math.min(total, pagina * tamano)
  return (
    <nav className="paginador" aria-label={`Páginas de ${que}`}>
      <p role="status" className="numero">
        {total === 0 ? `Ninguna de las ${que}` : `${desde} a ${hasta} de ${total} ${que}`}
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
