// Who builds questionnaires, who looks at them while they are built.
import { type PermisoConTerritorio, territorioDe } from '@kpt/domain/acceso'
import type { ReactNode } from 'react'
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'

export function usePuede(permiso: Extract<PermisoConTerritorio, `cuestionario.${string}`>): boolean {
  const sesion = useSesion()
  return !!sesion && territorioDe({ rol: sesion.rol, entidad: null }, permiso) !== null
}

export function SoloDelDnp({ children }: { children: ReactNode }) {
  return usePuede('cuestionario.ver') ? (
    children
  ) : (
    <Vacio
      titulo="Los cuestionarios se construyen en el DNP"
      accion={<EnlaceBoton to="/cuestionarios">Ver los publicados</EnlaceBoton>}
    >
      <p>Los publicados los lee cualquiera, con la aprobación del Comité de articulación.</p>
    </Vacio>
  )
}

export const MIGAS = [{ texto: 'Cuestionarios', a: '/cuestionarios' }]
