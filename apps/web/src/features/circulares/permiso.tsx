// What only whoever administers KPT for DNP sees here; the rest is led to its own screen.
import { territorioDe } from '@kpt/domain/acceso'
import type { ReactNode } from 'react'
import { inicioDe, useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'

export function SoloQuienPublica({ children }: { children: ReactNode }) {
  const sesion = useSesion()
  if (sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'cronograma.publicar') !== null) return children
  return (
    <Vacio
      titulo="Los cronogramas los publica quien administra KPT en el DNP"
      accion={sesion ? <EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton> : null}
    >
      <p>Los publicados están en el calendario, con la circular que los fija.</p>
    </Vacio>
  )
}

export const MIGAS = [
  { texto: 'Calendario', a: '/calendario' },
  { texto: 'Circulares', a: '/calendario/circulares' },
]
