// What a printed board says of itself beside its address and the hour: of what date its data are, with which filters and methodology.
import { formatFecha } from '@kpt/textos'
import { useFiltros } from '../../app/filtros.ts'
import { fraseTerritorio } from './hechos-archivo.ts'
import type { Tablero } from './tipos.ts'

export function PieImpreso({ tablero }: { tablero: Tablero }) {
  const territorio = fraseTerritorio(useFiltros()[0], tablero)
  return (
    <p className="pie-impreso solo-papel">
      Datos hasta el {formatFecha(tablero.fechaDatos)}. {territorio} Metodología, versión {tablero.metodologia.version}.
    </p>
  )
}
