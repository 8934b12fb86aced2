// One vigencia: its loads, its figures, and the form while nothing was submitted of it.
import { CARGADO_NO_REPORTADO, contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { COLUMNAS_CARGAS, COLUMNAS_METAS } from './columnas.tsx'
import { consultaMetas, type DeVigencia as Metas, type Vigencia } from './consulta.ts'
import { Formulario } from './formulario.tsx'

type Props = { readonly entidad: string; readonly vigencia: Vigencia; readonly puedeCargar: boolean }

export function DeVigencia({ entidad, vigencia: { vigencia, reportada, cargas }, puedeCargar }: Props) {
  const metas = useQuery(consultaMetas(entidad, vigencia))
  const [ultima] = cargas
  return (
    <section className="seccion pila" id="de-vigencia" aria-labelledby="de-vigencia-titulo">
      <h2 id="de-vigencia-titulo">Lo ejecutado en {vigencia}</h2>
      {reportada ? (
        <Aviso tono="nota">
          <p>La entidad reportó esta vigencia en KPT: vale lo reportado{ultima ? ' y lo cargado ya no se lee' : ''}.</p>
        </Aviso>
      ) : null}
      {ultima ? (
        <Tabla
          titulo={`Cargas de ${vigencia}: ${CARGADO_NO_REPORTADO}`}
          columnas={COLUMNAS_CARGAS}
          filas={cargas}
          clave={(c) => String(c.version)}
        />
      ) : null}
      <Datos de={metas} lineas={8}>
        {(de) => (
          <>
            {puedeCargar && de.impide === null ? <Formulario {...{ entidad, vigencia, de }} /> : null}
            <Cargado de={de} />
          </>
        )}
      </Datos>
    </section>
  )
}

function Cargado({ de: { metas, version } }: { de: Metas }) {
  if (version === 0)
    return (
      <p className="tenue">
        El plan tiene {contar(metas.length, 'meta', 'metas')}. Nada se ha cargado de esta vigencia.
      </p>
    )
  return (
    <Paginada
      titulo={`Cifras de la versión ${version}`}
      columnas={COLUMNAS_METAS}
      filas={metas.filter((m) => m.ejecutado !== null)}
      clave={(m) => m.meta}
    />
  )
}

const TAMANO = 50

type PropsPaginada<F> = {
  readonly titulo: string
  readonly columnas: readonly Columna<F>[]
  readonly filas: readonly F[]
  readonly clave: (fila: F) => string
}

function Paginada<F>({ titulo, columnas, filas, clave }: PropsPaginada<F>) {
  const pagina = paginaDe(useFiltros()[0])
  return (
    <>
      <Tabla {...{ titulo, columnas, clave }} filas={filas.slice((pagina - 1) * TAMANO, pagina * TAMANO)} />
      <Paginador pagina={pagina} tamano={TAMANO} total={filas.length} que="metas con cifra" una="meta con cifra" />
    </>
  )
}
