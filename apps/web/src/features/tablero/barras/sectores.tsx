// Progress by sector of the catalogue or by ODS over all the entities seen: bars with figures that open, each group with its entities.
import { contar, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../../api/consulta.ts'
import { type Filtros, useFiltros } from '../../../app/filtros.ts'
import { Datos } from '../../../ui/datos.tsx'
import { Pestanas } from '../../../ui/pestanas.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import { AbiertaBajo } from '../abierta-bajo.tsx'
import { Cifra } from '../cifra.tsx'
import { CIFRAS, cifraDeGrupo, sumasDe, TITULO_CIFRA } from '../cifras.ts'
import { CSV_GRUPOS_TABLERO } from '../columnas-csv.ts'
import { LISTA_ENTIDADES } from '../cuantas.tsx'
import { loQueQueda, useTerritorial } from '../filtro/territorial.ts'
import { nombreGrupo } from '../grupos.tsx'
import { useHechosDelCorte } from '../hechos-archivo.ts'
import { OPCIONES_SECTORES, ordenarSectores } from '../orden.ts'
import { QuienesSuman } from '../quienes-suman.tsx'
import { SelectorOrden } from '../selector-orden.tsx'
import type { PropsTablero } from '../tablero.tsx'
import type { GrupoTablero } from '../tipos.ts'

type Dimension = 'sector' | 'ods'
const NOMBRE: Record<Dimension, string> = { sector: 'sector', ods: 'ODS' }

export function Sectores(props: PropsTablero) {
  const [filtros, cambiar] = useFiltros()
  const dimension: Dimension = filtros.por === 'ods' ? 'ods' : 'sector'
  const grupos = useQuery(
    consultaPaginada('GET /api/tablero/:instrumento/:vigencia/:corte/grupos', {
      params: props.clave,
      consulta: { ...useTerritorial(), dimension },
    }),
  )
  const pestana = (d: Dimension, texto: string) => ({
    texto,
    a: '.',
    busqueda: { ...filtros, por: d === 'ods' ? d : undefined, cifra: undefined },
    activa: d === dimension,
  })
  return (
    <section className="seccion" aria-labelledby="sectores">
      <div className="cabeza-lista">
        <h2 id="sectores">Avance por {NOMBRE[dimension]}</h2>
        <SelectorOrden
          opciones={OPCIONES_SECTORES}
          valor={filtros.ordensector}
          alElegir={(ordensector) => cambiar({ ordensector, pagina: filtros.pagina })}
        />
      </div>
      <Pestanas
        etiqueta="Ver el avance por"
        pestanas={[pestana('sector', 'Sectores del catálogo'), pestana('ods', 'ODS')]}
      />
      <p className="tenue">
        Suma las metas de los reportes enviados. Las líneas estratégicas son de cada plan y no se suman entre entidades:
        están en el avance de cada una.
      </p>
      <Datos de={grupos}>
        {(datos) => (
          <TablaSectores {...props} dimension={dimension} grupos={ordenarSectores(datos.grupos, filtros.ordensector)} />
        )}
      </Datos>
    </section>
  )
}

type PropsTabla = PropsTablero & { readonly dimension: Dimension; readonly grupos: readonly GrupoTablero[] }

function TablaSectores({ clave, tablero, cerrada, dimension, grupos }: PropsTabla) {
  const hechos = useHechosDelCorte(tablero)
  if (grupos.length === 0) return <p className="tenue">Todavía no hay reportes enviados de los que sumar avance.</p>
  const { metodologia } = tablero
  const columnas: Columna<GrupoTablero>[] = [
    {
      clave: 'grupo',
      titulo: dimension === 'ods' ? 'ODS' : 'Sector',
      nombra: true,
      ancho: 'largo',
      celda: (g) => <Nombre dimension={dimension} grupo={g} />,
    },
    ...CIFRAS.map((cual) => ({
      clave: cual,
      titulo: TITULO_CIFRA[cual],
      celda: (g: GrupoTablero) => (
        <Cifra
          {...{ cual, cerrada, metodologia }}
          cifra={cifraDeGrupo(g, cual, metodologia)}
          ambito={`s-${g.clave}`}
          de={`de «${nombreGrupo(dimension, g)}»`}
          sumas={sumasDe(g, cual)}
        />
      ),
    })),
  ]
  return (
    <>
      <Tabla
        titulo={`Avance por ${NOMBRE[dimension]}`}
        tituloOculto
        columnas={columnas}
        filas={grupos}
        clave={(g) => g.clave}
        bajo={(g) => (
          <AbiertaBajo
            ambito={`s-${g.clave}`}
            columnas={columnas.length}
            de={`de «${nombreGrupo(dimension, g)}»`}
            metodologia={metodologia}
            cerrada={cerrada}
            cifra={(cual) => cifraDeGrupo(g, cual, metodologia)}
            sumas={g}
          >
            <QuienesSuman
              cuantas={g.entidades}
              de={`de «${nombreGrupo(dimension, g)}»`}
              filtro={{ [dimension]: g.clave }}
            />
          </AbiertaBajo>
        )}
      />
      <Descarga
        texto={`Descargar el avance por ${NOMBRE[dimension]}`}
        archivo={`tablero-${clave.instrumento}-${clave.vigencia}-${clave.corte}-${dimension}`}
        columnas={CSV_GRUPOS_TABLERO}
        filas={grupos}
        hechos={hechos}
      />
    </>
  )
}

function Nombre({ dimension, grupo }: { dimension: Dimension; grupo: GrupoTablero }) {
  return (
    <>
      <Link
        to="."
        search={(previo: Filtros) => ({ ...loQueQueda(previo), [dimension]: grupo.clave })}
        hash={LISTA_ENTIDADES}
        className="enlace-fila"
      >
        {nombreGrupo(dimension, grupo)}
      </Link>
      <br />
      <span className="tenue">
        {contar(grupo.entidades, 'entidad', 'entidades')}, {formatNumero(String(grupo.metas))}{' '}
        {grupo.metas === 1 ? 'meta' : 'metas'}
      </span>
    </>
  )
}
