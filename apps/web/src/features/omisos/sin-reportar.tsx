// Who has not reported, corte by corte of the newest calendar: how many, and the way to each of them with its proof.
import { contar, formatFecha, formatNumero } from '@kpt/textos'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Barra } from '../../ui/barra.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { type CronogramaBreve, masReciente } from '../tablero/cortes.ts'
import { direccionTablero } from '../tablero/direccion.ts'
import type { Cuenta } from '../tablero/tipos.ts'
import './omisos.css'

type Fila = {
  readonly corte: number
  readonly direccion: string
  readonly limite: string | null
  /** Undefined while its count travels, null when it could not be had. */
  readonly cuenta: Cuenta | null | undefined
}

/** `cuantas`: calendars to show, newest first. */
export function SinReportar({ cuantas }: { cuantas: number }) {
  const lista = useQuery(consulta('GET /api/calendario'))
  return (
    <Datos de={lista} lineas={4}>
      {({ cronogramas }) =>
        cronogramas
          .filter((c) => c.instrumento === 'seguimiento')
          .toSorted(masReciente)
          .slice(0, cuantas)
          .map((c) => <DeUnaVigencia key={c.vigencia} cronograma={c} />)
      }
    </Datos>
  )
}

function DeUnaVigencia({ cronograma: { instrumento, vigencia } }: { cronograma: CronogramaBreve }) {
  const cronograma = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } }),
  )
  const cortes = (cronograma.data?.cortes ?? []).toReversed()
  const tableros = useQueries({
    queries: cortes.map(({ numero: corte }) =>
      consulta('GET /api/tablero/:instrumento/:vigencia/:corte', { params: { instrumento, vigencia, corte } }),
    ),
  })
  const filas = cortes.map(({ numero }, i): Fila => {
    const tablero = tableros[i]
    return {
      corte: numero,
      direccion: direccionTablero({ instrumento, vigencia: String(vigencia), corte: String(numero) }),
      limite: tablero?.data?.limite ?? null,
      cuenta: tablero?.isError ? null : tablero?.data?.total,
    }
  })
  return (
    <Datos de={cronograma} lineas={4}>
      {() => (
        <Tabla
          titulo={`Vigencia ${vigencia}`}
          columnas={COLUMNAS}
          filas={filas}
          clave={(f) => String(f.corte)}
          estrecha={520}
        />
      )}
    </Datos>
  )
}

/** With widths of their own, so that the tables of several vigencias stand in the same columns. */
const COLUMNAS: readonly Columna<Fila>[] = [
  {
    clave: 'corte',
    titulo: 'Corte',
    nombra: true,
    ancho: 'corto',
    celda: (f) => (
      <Link className="enlace-fila" to={f.direccion}>
        Corte {f.corte}
      </Link>
    ),
  },
  {
    clave: 'limite',
    titulo: 'Límite para reportar',
    ancho: 'medio',
    celda: (f) => <span className="omisos-limite">{f.limite ? formatFecha(f.limite) : 'No lo fija'}</span>,
  },
  { clave: 'reportaron', titulo: 'Reportaron', ancho: 'largo', celda: (f) => <Reportaron cuenta={f.cuenta} /> },
  { clave: 'faltan', titulo: 'No han reportado', celda: (f) => <Faltan fila={f} /> },
]

function Reportaron({ cuenta }: Pick<Fila, 'cuenta'>) {
  if (!cuenta) return <span className="tenue">{cuenta === null ? 'No llegó' : '…'}</span>
  const si = cuenta.oportuno + cuenta.extemporaneo
  const figura = `${formatNumero(String(si))} de ${formatNumero(String(cuenta.obligadas))}`
  return <Barra fraccion={si / Math.max(1, cuenta.obligadas)} figura={figura} tono="bien" />
}

/** Silent ones first: their term is over. Those in time are not late yet. */
function Faltan({ fila: { cuenta, direccion } }: { fila: Fila }) {
  if (!cuenta) return null
  const { silencio, enPlazo, porAbrir, sinRegistro } = cuenta
  if (silencio > 0)
    return (
      <Link to={direccion} search={{ hecho: 'silencio' }}>
        {contar(silencio, 'entidad', 'entidades')}: ver cuáles
      </Link>
    )
  if (enPlazo > 0)
    return (
      <Link to={direccion} search={{ hecho: 'en_plazo' }}>
        {contar(enPlazo, 'entidad', 'entidades')}, aún en plazo
      </Link>
    )
  if (porAbrir > 0) return <span className="tenue">Aún no abre</span>
  return <span className="tenue">{sinRegistro > 0 ? 'No consta en este sistema' : 'Ninguna: reportaron todas'}</span>
}
