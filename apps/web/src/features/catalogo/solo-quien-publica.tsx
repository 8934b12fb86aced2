// What only whoever administers KPT for DNP sees; the rest is led to what is published.
import type { ReactNode } from 'react'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { usePublicaCatalogo } from './permiso.ts'

export function SoloQuienPublica({ children }: { children: ReactNode }) {
  if (usePublicaCatalogo()) return children
  return (
    <Vacio
      titulo="El Catálogo lo publica quien administra KPT en el DNP"
      accion={<EnlaceBoton to="/catalogo/versiones">Ver las versiones publicadas</EnlaceBoton>}
    >
      <p>Las versiones publicadas, y qué cambió en cada una, las ve cualquiera.</p>
    </Vacio>
  )
}
