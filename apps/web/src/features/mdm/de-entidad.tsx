// The last published measurement of an entity: a steady address for whoever links to it without knowing the vigencia.
import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { MIGA_MEDICIONES } from './direccion.ts'

export function PantallaMedicionDeEntidad() {
  const { entidad } = useParams({ from: '/mdm/de/$entidad' })
  const nombre = useNombreEntidad(entidad)
  const ultima = useQuery(
    consulta('GET /api/mdm/corridas', { consulta: { medicion: 'municipal', vigentes: 'si', tamano: 1 } }),
  )
  return (
    <Pantalla titulo={nombre} antetitulo="Desempeño" migas={[MIGA_MEDICIONES]}>
      <Datos de={ultima}>
        {({ filas: [corrida] }) =>
          corrida ? (
            <Navigate to="/mdm/$vigencia/$entidad" params={{ vigencia: String(corrida.vigencia), entidad }} replace />
          ) : (
            <Vacio titulo="Todavía no se ha publicado ninguna medición">
              <p>Aquí estará su resultado, con todo lo que lo explica, cuando el DNP lo publique.</p>
            </Vacio>
          )
        }
      </Datos>
    </Pantalla>
  )
}
