// The radar's way in: the corte that ends first; without any open, it says so.
import { useQuery } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import type { Filtros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { direccionRadar } from './direccion.ts'

export async function irAlRadarAbierto(filtros: Filtros): Promise<void> {
  const { cortes } = await consultas
    .ensureQueryData({ ...consulta('GET /api/radar'), retry: false })
    .catch(() => ({ cortes: [] }))
  const [primero] = cortes
  if (primero) throw redirect({ to: direccionRadar(primero), search: filtros, replace: true })
}

export function PantallaEntradaRadar() {
  const radar = useQuery(consulta('GET /api/radar'))
  return (
    <Pantalla
      titulo="Radar del plazo"
      entrada="Quién probablemente no alcanzará a enviar su reporte, mientras todavía se le puede ayudar."
      migas={[{ texto: 'Tablero', a: '/tablero' }]}
    >
      <Datos de={radar}>
        {() => (
          <Vacio
            titulo="Hoy no hay ningún corte abierto"
            accion={<EnlaceBoton to="/calendario">Ver el calendario</EnlaceBoton>}
          >
            <p>El radar mira los cortes que todavía se pueden enviar a tiempo. Vuelva cuando abra el siguiente.</p>
          </Vacio>
        )}
      </Datos>
    </Pantalla>
  )
}
