// The board's way in: which cortes there are, newest first, and the one open today.
import { useQueries, useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Esqueleto } from '../../ui/esqueleto.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { type Cronograma, type CronogramaBreve, corteAbierto, masReciente, ultimosDe } from './cortes.ts'
import { CortesCronograma } from './cortes-cronograma.tsx'
import { direccionTablero } from './direccion.ts'
import './tablero.css'

/** Without `ver=cortes` it goes straight to the corte that is open today. */
export function PantallaEntradaTablero() {
  const quedarse = useFiltros()[0].ver === 'cortes'
  const lista = useQuery(consulta('GET /api/calendario'))
  return (
    <Pantalla
      titulo="Cortes del tablero"
      entrada="Cada corte muestra quién reportó, quién no, y cuánto avanzan los planes."
    >
      <Datos de={lista}>
        {({ cronogramas }) =>
          cronogramas.length === 0 ? (
            <Vacio titulo="Aún no hay cronogramas">
              <p>El tablero de un corte aparece cuando el DNP carga la circular que lo fija.</p>
            </Vacio>
          ) : (
            <Cronogramas breves={cronogramas.toSorted(masReciente)} quedarse={quedarse} />
          )
        }
      </Datos>
    </Pantalla>
  )
}

function Cronogramas({ breves, quedarse }: { breves: readonly CronogramaBreve[]; quedarse: boolean }) {
  const leidos = useQueries({
    queries: breves.map(({ instrumento, vigencia }) =>
      consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } }),
    ),
  })
  const falla = leidos.find((l) => l.isError)?.error
  if (falla) return <Aviso tono="error">{falla.message}</Aviso>
  if (leidos.some((l) => !l.data)) return <Esqueleto lineas={8} />
  const cronogramas = leidos.flatMap((l): Cronograma[] => (l.data ? [l.data] : []))
  const abierto = corteAbierto(cronogramas)
  if (abierto && !quedarse) return <Navigate to={direccionTablero(abierto)} replace />
  const conCifras = ultimosDe(cronogramas)
  return cronogramas
    .filter((c) => c.cortes.length > 0)
    .map((c) => (
      <CortesCronograma key={`${c.instrumento}-${c.vigencia}`} cronograma={c} conCifras={conCifras.includes(c)} />
    ))
}
