// Whom a published version touches: metas of the present plans whose code ceased or changed, in the territory of whoever looks.
import { useParams } from '@tanstack/react-router'
import { Pantalla } from '../../app/pantalla.tsx'
import { ListaAfectadas } from './lista-afectadas.tsx'
import { MIGA_CATALOGO, MIGA_VERSIONES } from './permiso.ts'

export function PantallaAfectadas() {
  const { version } = useParams({ from: '/catalogo/versiones/$version/afectadas' })
  return (
    <Pantalla
      titulo="Planes afectados por una versión del Catálogo"
      de={version}
      entrada="Metas de los planes de hoy cuyo código quedó inactivo o cambió. Cada entidad revisa las suyas en su plan y confirma el código que sigue."
      migas={[MIGA_CATALOGO, MIGA_VERSIONES]}
    >
      <ListaAfectadas clave="GET /api/catalogo/versiones/:version/afectadas" params={{ version }} />
    </Pantalla>
  )
}
