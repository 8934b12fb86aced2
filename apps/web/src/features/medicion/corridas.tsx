// The runs: those that wait for somebody first seen in their order, and where one is asked for.
import { cifraMdm, formatInstante, NOMBRES_MEDICION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Corrida } from '../mdm/tipos.ts'
import { ChipCorrida } from './chip-corrida.tsx'
import { MarcoMedicion } from './marco.tsx'
import { PedirCorrida } from './pedir-corrida.tsx'
import { usePreparaMedicion } from './permiso.ts'

const TAMANO = 20
const EN_MARCHA = ['en_cola', 'calculando']

export function PantallaCorridas() {
  const [filtros] = useFiltros()
  const prepara = usePreparaMedicion()
  const pagina = paginaDe(filtros)
  const lista = useQuery({
    ...consultaPaginada('GET /api/mdm/corridas', { consulta: { pagina, tamano: TAMANO } }),
    refetchInterval: ({ state }) => (state.data?.filas.some((c) => EN_MARCHA.includes(c.estado)) ? 2000 : false),
  })
  return (
    <MarcoMedicion
      parte="corridas"
      titulo="Corridas"
      entrada="Una corrida congela los insumos y la receta, calcula y espera a que otra persona la revise y la publique."
      acciones={<EnlaceBoton to="/medicion/comparacion">Comparar dos corridas</EnlaceBoton>}
    >
      {prepara ? <PedirCorrida abierto={filtros.pedir === 'si'} /> : null}
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Todavía no hay corridas">
              <p>Cuando las tablas de insumos estén completas, pida la primera aquí arriba.</p>
            </Vacio>
          ) : (
            <>
              <Tabla
                titulo="Corridas"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(c) => String(c.corrida)}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="corridas" una="corrida" />
            </>
          )
        }
      </Datos>
    </MarcoMedicion>
  )
}

const COLUMNAS: readonly Columna<Corrida>[] = [
  {
    ...{ clave: 'corrida', titulo: 'Corrida', nombra: true, ancho: 'largo' },
    celda: (c) => (
      <>
        <Link className="enlace-fila" to="/medicion/corridas/$corrida" params={{ corrida: String(c.corrida) }}>
          Corrida {c.corrida}
        </Link>
        <p className="tenue menor">{c.motivo}</p>
      </>
    ),
  },
  { clave: 'que', titulo: 'Medición', celda: (c) => `${NOMBRES_MEDICION[c.medicion]}, ${c.vigencia}` },
  { clave: 'estado', titulo: 'Estado', celda: (c) => <ChipCorrida estado={c.estado} /> },
  {
    clave: 'con',
    titulo: 'Con índice',
    numero: true,
    celda: (c) => (c.conCifra === null ? '—' : cifraMdm(c.conCifra)),
  },
  { clave: 'en', titulo: 'Se pidió', celda: (c) => formatInstante(Date.parse(c.en)) },
]
