// Requests under way for an entity, for whoever leads it and for its gobernación, signed in.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api } from '../../../api/cliente.ts'
import { consulta } from '../../../api/consulta.ts'
import { consultas } from '../../../app/consultas.ts'
import { EnlaceAuditoria } from '../../../app/enlace-auditoria.tsx'
import { migaEntidad, useNombreEntidad } from '../../../app/entidad.ts'
import { Pantalla } from '../../../app/pantalla.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { Vacio } from '../../../ui/vacio.tsx'
import { FormularioObjecion } from './formulario-objecion.tsx'
import { HechosDeSolicitud, type SolicitudAjena } from './solicitud-ajena.tsx'
import '../solicitudes.css'

const CLAVE = 'GET /api/entidades/:entidad/solicitudes'
const DEL_TERRITORIO = 'GET /api/solicitudes'

export function PantallaSolicitudesDeEntidad() {
  const { entidad } = useParams({ from: '/entidades/$entidad/solicitudes' })
  const nombre = useNombreEntidad(entidad)
  const lista = useQuery(consulta(CLAVE, { params: { entidad } }))
  return (
    <Pantalla
      titulo="Solicitudes de usuario líder"
      de={nombre}
      entrada="Personas que piden ser el usuario líder de esta entidad. Mientras no se decida, usted puede oponerse."
      migas={[migaEntidad(entidad, nombre)]}
    >
      <Datos de={lista}>
        {({ filas }) =>
          filas.length === 0 ? (
            <Vacio titulo="Nadie lo está pidiendo">
              <p>Cuando alguien pida ser usuario líder de esta entidad, se lo diremos por correo y aparecerá aquí.</p>
            </Vacio>
          ) : (
            filas.map((s) => <UnaSolicitud key={s.radicado} entidad={entidad} solicitud={s} />)
          )
        }
      </Datos>
    </Pantalla>
  )
}

function UnaSolicitud({ entidad, solicitud }: { entidad: string; solicitud: SolicitudAjena }) {
  const { radicado } = solicitud
  const objetar = async (texto: string) => {
    const params = { entidad, radicado }
    await api('POST /api/entidades/:entidad/solicitudes/:radicado/objeciones', { params, cuerpo: { texto } })
    // The list of the whole territory tells of it too.
    await Promise.all([CLAVE, DEL_TERRITORIO].map((clave) => consultas.invalidateQueries({ queryKey: [clave] })))
  }
  return (
    <section className="seccion">
      <h2>
        {solicitud.nombre}, <span className="numero">{radicado}</span>
      </h2>
      <HechosDeSolicitud solicitud={solicitud} />
      <Desplegable titulo="Oponerse a esta solicitud">
        <FormularioObjecion objetar={objetar} />
      </Desplegable>
      <EnlaceAuditoria entidad={entidad} sujeto={`solicitud/${radicado}`} de="esta solicitud" />
    </section>
  )
}
