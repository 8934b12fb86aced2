// The board's way in: which cortes there are, newest first, and the one open today.
import { useQueries, useQuery } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import type { Filtros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Esqueleto } from '../../ui/esqueleto.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { type Cronograma, type CronogramaBreve, corteAbierto, masReciente, ultimosDe } from './cortes.ts'
import { CortesCronograma } from './cortes-cronograma.tsx'
import { direccionTablero } from './direccion.ts'
import './tablero.css'

/** Without `ver=cortes` the board is the corte that is open today. When the calendars do not arrive, the screen asks again and says why. */
export async function irAlCorteAbierto({ ver }: Filtros): Promise<void> {
  if (ver === 'cortes') return
  const abierto = corteAbierto(await leerCronogramas().catch(() => []))
  if (abierto) throw redirect({ to: direccionTablero(abierto), replace: true })
}

async function leerCronogramas(): Promise<Cronograma[]> {
  const { cronogramas } = await consultas.ensureQueryData({ ...consulta('GET /api/calendario'), retry: false })
  return Promise.all(
    cronogramas.toSorted(masReciente).map((c) => consultas.ensureQueryData({ ...consultaCronograma(c), retry: false })),
  )
}

function consultaCronograma({ instrumento, vigencia }: CronogramaBreve) {
  return consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } })
}

export function PantallaEntradaTablero() {
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
            <Cronogramas breves={cronogramas.toSorted(masReciente)} />
          )
        }
      </Datos>
    </Pantalla>
  )
}

function Cronogramas({ breves }: { breves: readonly CronogramaBreve[] }) {
  const leidos = useQueries({ queries: breves.map(consultaCronograma) })
  const falla = leidos.find((l) => l.isError)?.error
  if (falla) return <Aviso tono="error">{falla.message}</Aviso>
  if (leidos.some((l) => !l.data)) return <Esqueleto lineas={8} />
  const cronogramas = leidos.flatMap((l): Cronograma[] => (l.data ? [l.data] : []))
  const conCifras = ultimosDe(cronogramas)
  return cronogramas
    .filter((c) => c.cortes.length > 0)
    .map((c) => (
      <CortesCronograma key={`${c.instrumento}-${c.vigencia}`} cronograma={c} conCifras={conCifras.includes(c)} />
    ))
}
