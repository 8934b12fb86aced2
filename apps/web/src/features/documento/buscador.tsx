// The search in the document: its pages that say it, the best first, each with the places where it does.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { EnlacePdf } from './enlace-pdf.tsx'
import { consultaHalladas, type Documento, type Fuente, type Halladas, seLee } from './fuente.ts'
import { Resaltado } from './resaltado.tsx'

type Props = { readonly fuente: Fuente; readonly documento: Documento; readonly sha256: string }

export function Buscador({ fuente, documento, sha256 }: Props) {
  const [filtros, cambiar] = useFiltros()
  const texto = filtros.texto ?? ''
  return (
    <section className="seccion pila" aria-labelledby="buscar-titulo">
      <h2 id="buscar-titulo">Buscar en el documento</h2>
      <Buscar
        etiqueta="Palabras que busca"
        ayuda="Con tildes o sin ellas. Entre comillas, las palabras deben ir juntas: «agua potable»."
        texto={texto}
        onBuscar={(nuevo) => cambiar({ texto: nuevo || undefined })}
      />
      {seLee(documento) ? (
        <Aviso tono="nota">El documento aún se está leyendo: se busca en las páginas que ya se leyeron.</Aviso>
      ) : null}
      {texto.trim().length >= 2 ? (
        <Resultados fuente={fuente} sha256={sha256} texto={texto} pagina={paginaDe(filtros)} />
      ) : (
        <p>
          <Link to="." search={(previo: Record<string, string | undefined>) => ({ ...previo, hoja: '1' })}>
            Leer el texto desde la primera página
          </Link>
        </p>
      )}
    </section>
  )
}

type PropsResultados = {
  readonly fuente: Fuente
  readonly sha256: string
  readonly texto: string
  readonly pagina: number
}

function Resultados({ fuente, sha256, texto, pagina }: PropsResultados) {
  const halladas = useQuery(consultaHalladas(fuente, { texto, pagina }))
  return (
    <Datos de={halladas} lineas={8}>
      {(datos) =>
        datos.total === 0 ? (
          <Vacio titulo={`Ninguna página dice «${texto}»`}>
            <p>
              Pruebe con menos palabras, o con otras que el plan pueda usar. Se buscan páginas que las tengan todas.
            </p>
          </Vacio>
        ) : (
          <>
            <Paginador {...datos} que="páginas" una="página" />
            <ol className="halladas" start={(datos.pagina - 1) * datos.tamano + 1}>
              {datos.filas.map((fila) => (
                <Hallada key={fila.pagina} fuente={fuente} sha256={sha256} fila={fila} />
              ))}
            </ol>
            {datos.total > datos.tamano ? <Paginador {...datos} que="páginas" una="página" abajo /> : null}
          </>
        )
      }
    </Datos>
  )
}

type PropsHallada = { readonly fuente: Fuente; readonly sha256: string; readonly fila: Halladas['filas'][number] }

function Hallada({ fuente, sha256, fila: { pagina, fragmentos } }: PropsHallada) {
  return (
    <li className="hallada">
      <h3 className="hallada__titulo">Página {pagina}</h3>
      {fragmentos.map((fragmento) => (
        <p key={fragmento.map((t) => t.texto).join('')} className="hallada__fragmento">
          … <Resaltado tramos={fragmento} /> …
        </p>
      ))}
      <p className="acciones">
        <Link
          className="enlace-fila"
          to="."
          search={(previo: Record<string, string | undefined>) => ({ ...previo, hoja: String(pagina) })}
        >
          Leer la página {pagina}
        </Link>
        <EnlacePdf fuente={fuente} sha256={sha256} pagina={pagina}>
          Verla en el PDF
        </EnlacePdf>
      </p>
    </li>
  )
}
