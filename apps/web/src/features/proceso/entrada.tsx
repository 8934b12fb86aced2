// Where the indicators of the process are found: every corte that has been opened, newest first.
import { formatFecha, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'

type Cronograma = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>
type Breve = Respuesta<'GET /api/calendario'>['cronogramas'][number]

export function PantallaEntradaProceso() {
  const lista = useQuery(consulta('GET /api/calendario'))
  return (
    <Pantalla
      titulo="Cómo va el proceso"
      entrada="De cada corte: qué tan a tiempo se reporta, cuánto tarda la revisión y qué calidad tiene la información."
    >
      <Datos de={lista}>{({ cronogramas }) => <Cronogramas breves={cronogramas} />}</Datos>
    </Pantalla>
  )
}

function Cronogramas({ breves }: { breves: readonly Breve[] }) {
  const leidos = useQueries({
    queries: breves.map(({ instrumento, vigencia }) =>
      consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } }),
    ),
  })
  const conCortes = leidos
    .flatMap((l): Cronograma[] => (l.data ? [l.data] : []))
    .map((cronograma) => ({ cronograma, cortes: abiertos(cronograma) }))
    .filter(({ cortes }) => cortes.length > 0)
    .sort((a, b) => b.cronograma.vigencia - a.cronograma.vigencia)
  if (conCortes.length === 0 && leidos.every((l) => !l.isPending))
    return (
      <Vacio titulo="Aún no ha abierto ningún corte">
        <p>Los indicadores de un corte aparecen cuando abre su reporte.</p>
      </Vacio>
    )
  return conCortes.map(({ cronograma, cortes }) => (
    <section key={`${cronograma.instrumento}/${cronograma.vigencia}`} className="seccion">
      <h2>
        {NOMBRES_INSTRUMENTO[cronograma.instrumento]}, vigencia {cronograma.vigencia}
      </h2>
      <ul className="lista-enlaces">
        {cortes.map((corte) => (
          <li key={corte.numero}>
            <Corte cronograma={cronograma} corte={corte} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

type PropsCorte = { readonly cronograma: Cronograma; readonly corte: Cronograma['cortes'][number] }

function Corte({ cronograma: { instrumento, vigencia }, corte: { numero, clase, fechaDatos } }: PropsCorte) {
  return (
    <>
      <Link
        to="/proceso/$instrumento/$vigencia/$corte"
        params={{ instrumento, vigencia: String(vigencia), corte: String(numero) }}
      >
        Corte {numero} de {vigencia}
      </Link>{' '}
      <span className="tenue">
        {nombreClaseCorte(clase)}, datos hasta el {formatFecha(fechaDatos)}
      </span>
    </>
  )
}

/** Newest first; of one that has not been opened there is nothing to say. */
function abiertos({ cortes, actividades }: Cronograma): Cronograma['cortes'] {
  const porAbrir = (numero: number) =>
    actividades.some((a) => a.corte === numero && a.clases.includes('reporte') && a.situacion === 'por_abrir')
  return cortes.filter((c) => !porAbrir(c.numero)).toSorted((a, b) => b.numero - a.numero)
}
