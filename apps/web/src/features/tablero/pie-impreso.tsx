// What a printed board says of itself beside its address and the hour: of what date its data are, with which filters and methodology.
import { formatFecha } from '@kpt/textos'
import { useFiltros } from '../../app/filtros.ts'
import { activosDe } from './filtro/filtro-territorial.tsx'
import type { Tablero } from './tipos.ts'

export function PieImpreso({ tablero }: { tablero: Tablero }) {
  const activos = activosDe(useFiltros()[0], tablero).map((a) => a.texto)
  return (
    <p className="pie-impreso solo-papel">
      Datos hasta el {formatFecha(tablero.fechaDatos)}.{' '}
      {activos.length > 0 ? `Solo: ${activos.join('; ')}.` : 'Todas las entidades obligadas de este territorio.'}{' '}
      Metodología, versión {tablero.metodologia.version}.
    </p>
  )
}
