// Who led, leads and will lead an entity: holders and encargos, with their acts and their dates (R6.1).
import { territorioDe } from '@kpt/domain/acceso'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { type Sesion, useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { columnasDe } from './lideres/columnas.tsx'
import { LiderHoy } from './lideres/lider-hoy.tsx'
import './accesos.css'

export function PantallaLideres() {
  const { entidad } = useParams({ from: '/entidades/$entidad/lideres' })
  const nombre = useNombreEntidad(entidad)
  const sesion = useSesion()
  const lideres = useQuery(consulta('GET /api/entidades/:entidad/liderazgos', { params: { entidad } }))
  const deSoporte = sesion?.rol === 'soporte_dnp'
  return (
    <Pantalla
      titulo="Usuarios líderes"
      de={nombre}
      migas={[deSoporte ? { texto: 'Accesos', a: '/accesos' } : migaEntidad(entidad, nombre)]}
      antetitulo={nombre}
      acciones={sesion && veExpediente(sesion) ? <EnlaceExpediente entidad={entidad} /> : null}
      entrada="Una sola persona lidera la entidad en cada momento, en KPT y en GESTIONWEB. Quien llega la releva en el instante en que activa."
    >
      <Datos de={lideres}>
        {({ filas }) =>
          filas.length === 0 ? (
            <Vacio titulo="Nadie ha sido usuario líder de esta entidad">
              <p>El primero aparecerá aquí cuando active su usuario.</p>
            </Vacio>
          ) : (
            <>
              <LiderHoy filas={filas} />
              <Tabla
                titulo="Quién la ha liderado, lo último primero"
                columnas={columnasDe(filas)}
                filas={filas}
                clave={(f) => f.id}
              />
            </>
          )
        }
      </Datos>
    </Pantalla>
  )
}

function veExpediente({ rol, entidad }: Sesion): boolean {
  return territorioDe({ rol, entidad: entidad?.codigo ?? null }, 'empalme.ver') !== null
}

/** What whoever comes receives. */
function EnlaceExpediente({ entidad }: { entidad: string }) {
  return (
    <EnlaceBoton to="/entidades/$entidad/empalme" params={{ entidad }}>
      Expediente de entrega
    </EnlaceBoton>
  )
}
