import type { Dimension } from '@kpt/domain/revision'
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { DE_ESTRATOS } from '../muestras/tipos.ts'
import { RUTA } from './tipos.ts'

type Props = {
  readonly clave: { instrumento: 'seguimiento' | 'gestionweb'; vigencia: string; corte: string }
  readonly tamano: string
  readonly minimo: string
  readonly dimensiones: readonly Dimension[]
}

const FALTAS = {
  mas_que_el_marco: 'Hay menos reportes que los que pide la muestra: hágala menor.',
  menos_que_los_minimos:
    'La muestra no alcanza para el mínimo de cada estrato: agrándela, baje el mínimo o use menos divisiones.',
} as const

/** What each stratum would give with what is written now. */
export function Previa({ clave, tamano, minimo, dimensiones }: Props) {
  const escrita = /^\d+$/.test(tamano) && /^\d+$/.test(minimo) && Number(tamano) > 0
  const { data } = useQuery({
    ...consultaPaginada(`GET ${RUTA}/previa`, {
      params: clave,
      consulta: { tamano, minimo, dimensiones: dimensiones.join(',') },
    }),
    enabled: escrita,
  })
  if (!data || !escrita) return null
  return (
    <div className="pila pila--2" role="status">
      {data.falta ? <Aviso tono="alerta">{FALTAS[data.falta]}</Aviso> : null}
      <Desplegable
        titulo={`El marco tiene ${contar(data.unidades, 'reporte', 'reportes')} en ${contar(data.asignacion.length, 'estrato', 'estratos')}`}
      >
        <Tabla
          titulo="Cupos por estrato"
          columnas={DE_ESTRATOS}
          filas={data.asignacion}
          clave={(a) => a.estrato}
          estrecha={0}
        />
      </Desplegable>
    </div>
  )
}
