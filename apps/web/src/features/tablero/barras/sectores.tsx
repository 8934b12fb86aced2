// Progress by sector or programa of the catalogue, by ODS or by source of the money over all the entities seen: bars with figures that open, each group with its entities.
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

const DIMENSIONES = ['sector', 'programa', 'ods', 'fuente'] as const
type Dimension = (typeof DIMENSIONES)[number]
const NOMBRE: Record<Dimension, string> = { sector: 'sector', programa: 'programa', ods: 'ODS', fuente: 'fuente' }
const PESTANA: Record<Dimension, string> = {
  sector: 'Sectores del catálogo',
  programa: 'Programas del catálogo',
  ods: 'ODS',
  fuente: 'Fuentes de los recursos',
}
const COLUMNA: Record<Dimension, string> = { sector: 'Sector', programa: 'Programa', ods: 'ODS', fuente: 'Fuente' }
/** Money has a source and physical progress has not. */
const cifrasDe = (dimension: Dimension) => (dimension === 'fuente' ? (['financiero'] as const) : CIFRAS)

export function Sectores(props: PropsTablero) {
  const [filtros, cambiar] = useFiltros()
  const dimension = DIMENSIONES.find((d) => d === filtros.por) ?? 'sector'
  const grupos = useQuery(
    consultaPaginada('GET /api/tablero/:instrumento/:vigencia/:corte/grupos', {
      params: props.clave,
      consulta: { ...useTerritorial(), dimension },
    }),
  )
  const pestanas = DIMENSIONES.map((d) => ({
    texto: PESTANA[d],
    a: '.',
    busqueda: { ...filtros, por: d === 'sector' ? undefined : d, cifra: undefined },
    activa: d === dimension,
  }))
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
      <Pestanas etiqueta="Ver el avance por" pestanas={pestanas} />
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
      titulo: COLUMNA[dimension],
      nombra: true,
      ancho: 'largo',
      celda: (g) => <Nombre dimension={dimension} grupo={g} />,
    },
    ...cifrasDe(dimension).map((cual) => ({
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
              sinActualizar={g.sinActualizar}
              de={`de «${nombreGrupo(dimension, g)}»`}
              filtro={{ version: 'suma', [dimension]: g.clave }}
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
