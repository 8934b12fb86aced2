// One page of the document: its text, what was looked for told apart, and the pages around it.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { EnlacePdf } from './enlace-pdf.tsx'
import { consultaHoja, type Fuente } from './fuente.ts'
import { Resaltado } from './resaltado.tsx'

type Props = { readonly fuente: Fuente; readonly sha256: string; readonly numero: number }

export function Hoja({ fuente, sha256, numero }: Props) {
  const [filtros] = useFiltros()
  const texto = filtros.texto ?? ''
  const hoja = useQuery(consultaHoja(fuente, numero, texto))
  return (
    <section className="seccion pila" aria-labelledby="hoja-titulo">
      <p>
        <A hoja={undefined}>{texto ? `Volver a las páginas que dicen «${texto}»` : 'Buscar en el documento'}</A>
      </p>
      <h2 id="hoja-titulo">Página {numero}</h2>
      <Datos de={hoja} lineas={12}>
        {({ tramos, paginas }) => (
          <>
            <p className="acciones">
              {numero > 1 ? <A hoja={numero - 1}>Página anterior</A> : null}
              <span className="numero">
                Página {numero} de {paginas}
              </span>
              {numero < paginas ? <A hoja={numero + 1}>Página siguiente</A> : null}
              <EnlacePdf fuente={fuente} sha256={sha256} pagina={numero}>
                Verla en el PDF
              </EnlacePdf>
            </p>
            {tramos.length === 0 ? (
              <p className="tenue">Esta página no tiene texto: es una imagen o está en blanco. Véala en el PDF.</p>
            ) : (
              <div className="hoja">
                <Resaltado tramos={tramos} />
              </div>
            )}
            <p className="tenue menor">
              Es el texto del PDF sin su forma: las tablas y las columnas se leen mejor en él.
            </p>
          </>
        )}
      </Datos>
    </section>
  )
}

function A({ hoja, children }: { hoja: number | undefined; children: string }) {
  return (
    <Link
      className="enlace-fila"
      to="."
      search={(previo: Record<string, string | undefined>) => ({ ...previo, hoja: hoja ? String(hoja) : undefined })}
      resetScroll={false}
    >
      {children}
    </Link>
  )
}
