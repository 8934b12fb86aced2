// On the board of an open corte: how many will probably not make it, and the way to the radar; for whoever may see it.
import { type PermisoConTerritorio, territorioDe } from '@kpt/domain/acceso'
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { useSesion } from '../../app/sesion.ts'
import { Pedido } from '../tablero/pedido.tsx'
import type { ClaveCorte, Tablero } from '../tablero/tipos.ts'
import { direccionRadar } from './direccion.ts'
import { adversasDe } from './tipos.ts'

const VER: PermisoConTerritorio = 'radar.ver'

export function PorLlamar({ clave, tablero }: { clave: ClaveCorte; tablero: Tablero }) {
  const [{ departamento }] = useFiltros()
  const sesion = useSesion()
  const ve = !!sesion && territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, VER) !== null
  const { data } = useQuery({
    ...consulta('GET /api/radar/:instrumento/:vigencia/:corte', { params: clave }),
    enabled: ve && tablero.total.enPlazo > 0,
  })
  const cuenta = departamento ? data?.departamentos.find((d) => d.codigo === departamento)?.cuenta : data?.total
  if (!cuenta || data?.contadoEn === null) return null
  const adversas = adversasDe(cuenta)
  if (adversas === 0) return null
  const { llamar } = cuenta
  return (
    <Pedido titulo="Radar del plazo">
      <Link to={direccionRadar(clave)} search={{ departamento }} className="cifra-enlace">
        {contar(llamar > 0 ? llamar : adversas, 'entidad', 'entidades')}
      </Link>{' '}
      {llamar > 0 ? 'por llamar: probablemente no alcanzan.' : 'no alcanzarían al ritmo que llevan hoy.'}
    </Pedido>
  )
}
