// Of the board of this year: who cannot report yet because its plan is not finished, and the way to the list.
import { contar, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pedido } from '../tablero/pedido.tsx'
import type { ClaveCorte } from '../tablero/tipos.ts'
import { puedenReportar } from './tipos.ts'

export function PlanesPorFinalizar({ clave }: { clave: ClaveCorte }) {
  const [{ departamento }] = useFiltros()
  const { data } = useQuery({ ...consulta('GET /api/preparacion'), enabled: clave.instrumento === 'seguimiento' })
  if (!data || String(data.vigencia) !== clave.vigencia) return null
  const suyo = data.departamentos.find((d) => d.codigo === departamento)?.cuenta
  const cuenta = departamento ? suyo : data.total
  if (!cuenta || cuenta.entidades === 0) return null
  const faltan = cuenta.entidades - puedenReportar(cuenta)
  return (
    <Pedido titulo="Planes listos para reportar">
      <Link to="/preparacion" search={{ departamento }} className="cifra-enlace">
        {formatNumero(String(puedenReportar(cuenta)))} de {contar(cuenta.entidades, 'entidad', 'entidades')}
      </Link>
      {faltan > 0 ? `; ${faltan === 1 ? 'falta' : 'faltan'} ${formatNumero(String(faltan))} por finalizar el PI.` : '.'}
    </Pedido>
  )
}
