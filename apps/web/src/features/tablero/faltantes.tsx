// Of one department: who has not reported, how often they were silent before, and whom to call.
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { AQuienLlamar } from '../../app/entidad-en-lista.tsx'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { type Faltante, faltantesDe } from './a-quien-llamar.ts'
import { LISTA_ENTIDADES } from './cuantas.tsx'
import { direccionReporte } from './direccion.ts'
import { loQueQueda, useTerritorial } from './filtro/territorial.ts'
import type { PropsTablero } from './tablero.tsx'
import { useTendencia } from './tendencia/usar-tendencia.ts'
import type { FilaEntidad } from './tipos.ts'

const DE_ENTRADA = 8
const RUTA = 'GET /api/tablero/:instrumento/:vigencia/:corte/entidades'

export function Faltantes({ clave, tablero }: PropsTablero) {
  const [filtros] = useFiltros()
  const { data } = useTendencia(clave)
  const hecho = tablero.total.silencio > 0 ? 'silencio' : 'en_plazo'
  const lista = useQuery(
    consultaPaginada(RUTA, { params: clave, consulta: { ...useTerritorial(), hecho, tamano: 200 } }),
  )
  if (data?.por !== 'entidad') return null
  const i = data.cortes.findIndex((c) => String(c.vigencia) === clave.vigencia && String(c.corte) === clave.corte)
  if (i < 0 || data.cortes[i]?.mudo) return null
  const faltantes = faltantesDe(data, i)
  if (faltantes.length === 0) return null
  const todos = filtros.faltan === 'todos'
  const filas = new Map(lista.data?.filas.map((f) => [f.entidad.codigo, f]))
  return (
    <section className="seccion" aria-labelledby="faltantes">
      <h2 id="faltantes">{hecho === 'silencio' ? 'No han reportado: a quién llamar' : 'Faltan por reportar'}</h2>
      <Tabla
        titulo="Entidades que no han reportado, primero las que más han callado en este gobierno"
        columnas={columnasDe(clave, filas, lista.isSuccess)}
        filas={todos ? faltantes : faltantes.slice(0, DE_ENTRADA)}
        clave={(f) => f.codigo}
      />
      {faltantes.length > DE_ENTRADA ? <Resto {...{ todos, hecho }} cuantas={faltantes.length} /> : null}
    </section>
  )
}

function Resto({ todos, hecho, cuantas }: { todos: boolean; hecho: string; cuantas: number }) {
  return (
    <p className="no-imprimir">
      <Link
        to="."
        search={(previo: Filtros) => ({ ...previo, faltan: todos ? undefined : 'todos' })}
        resetScroll={false}
        className="enlace-fila"
      >
        {todos ? 'Ver solo los primeros' : `Ver las ${contar(cuantas, 'entidad', 'entidades')} de esta lista`}
      </Link>{' '}
      ·{' '}
      <Link
        to="."
        search={(previo: Filtros) => ({ ...loQueQueda(previo), hecho })}
        hash={LISTA_ENTIDADES}
        className="enlace-fila"
      >
        Buscarlas y descargarlas
      </Link>
    </p>
  )
}

function columnasDe(
  clave: PropsTablero['clave'],
  filas: ReadonlyMap<string, FilaEntidad>,
  leidas: boolean,
): Columna<Faltante>[] {
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: (f) => (
        <Link className="enlace-fila" to={direccionReporte({ ...clave, entidad: f.codigo })}>
          {f.nombre}
        </Link>
      ),
    },
    {
      clave: 'antes',
      titulo: 'Cortes anteriores de este gobierno',
      etiqueta: 'Antes',
      celda: ({ silencios, debidos }) => antes(silencios, debidos),
    },
    {
      clave: 'lider',
      titulo: 'A quién llamar',
      celda: (f) => (leidas ? <AQuienLlamar lider={filas.get(f.codigo)?.lider ?? null} /> : '…'),
    },
  ]
}

function antes(silencios: number, debidos: number): string {
  if (debidos === 0) return 'Es su primer corte'
  if (silencios === 0) return `Reportó en ${debidos === 1 ? 'el anterior' : `los ${debidos} anteriores`}`
  return `Calló en ${silencios} de ${debidos}`
}
