// First screen of an entity: what it owes, by when, what is missing and what was asked of it.
import { territorioDe } from '@kpt/domain/acceso'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { consultaSesion, debePlazos, type Sesion, useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { AvisoEmpalme } from '../empalme/aviso-empalme.tsx'
import { AvisoSolicitudes } from '../solicitudes/objetar/aviso-solicitudes.tsx'
import { Cortes } from './cortes.tsx'
import { Pendientes } from './pendientes.tsx'
import { esDeReporte, pendientesDe } from './que-debe.ts'
import { ResumenPlan } from './resumen-plan.tsx'

export type Inicio = Respuesta<'GET /api/entidades/:entidad/inicio'>

export function PantallaInicio() {
  const { entidad } = useParams({ from: '/entidades/$entidad' })
  const nombre = useNombreEntidad(entidad)
  const inicio = useQuery(consulta('GET /api/entidades/:entidad/inicio', { params: { entidad } }))
  const ahora = useQuery(consultaSesion).data?.ahora
  const sesion = useSesion()
  const propia = sesion?.entidad?.codigo === entidad
  const lider = propia && sesion?.rol === 'usuario_lider'
  const delegado = propia && sesion?.rol === 'delegado'
  return (
    <Pantalla
      titulo={nombre}
      antetitulo={lider || delegado ? 'Inicio de su entidad' : 'Estado de la entidad'}
      acciones={
        <>
          {sesion && propia && debePlazos(sesion) ? <EnlaceBoton to="/plazos">Mis plazos</EnlaceBoton> : null}
          {entidad.length === 5 ? (
            <EnlaceBoton to="/mdm/de/$entidad" params={{ entidad }}>
              Su desempeño
            </EnlaceBoton>
          ) : null}
          {sesion && veLideres(sesion) ? <EnlaceLideres entidad={entidad} /> : null}
        </>
      }
    >
      <AvisoSolicitudes entidad={entidad} />
      {lider ? <AvisoEmpalme entidad={entidad} /> : null}
      <Datos de={inicio}>
        {(datos) => (
          <>
            {lider ? <Pendientes pendientes={pendientesDe(entidad, datos, ahora)} /> : null}
            {delegado ? <Pendientes pendientes={pendientesDe(entidad, datos, ahora).filter(esDeReporte)} /> : null}
            <ResumenPlan entidad={entidad} plan={datos.plan} />
            <Cortes entidad={entidad} cortes={datos.cortes} conPlan={datos.plan !== null} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function veLideres({ rol, entidad }: Sesion): boolean {
  return territorioDe({ rol, entidad: entidad?.codigo ?? null }, 'liderazgo.ver') !== null
}

/** Whom to call, and who was there before. */
function EnlaceLideres({ entidad }: { entidad: string }) {
  return (
    <EnlaceBoton to="/entidades/$entidad/lideres" params={{ entidad }}>
      Usuarios líderes
    </EnlaceBoton>
  )
}
