// First screen of an entity: what it owes, by when, what is missing and what was asked of it.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { consultaSesion, useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Cortes } from './cortes.tsx'
import { Pendientes } from './pendientes.tsx'
import { pendientesDe } from './que-debe.ts'
import { ResumenPlan } from './resumen-plan.tsx'

export type Inicio = Respuesta<'GET /api/entidades/:entidad/inicio'>

export function PantallaInicio() {
  const { entidad } = useParams({ from: '/entidades/$entidad' })
  const nombre = useNombreEntidad(entidad)
  const inicio = useQuery(consulta('GET /api/entidades/:entidad/inicio', { params: { entidad } }))
  const ahora = useQuery(consultaSesion).data?.ahora
  const sesion = useSesion()
  const lider = sesion?.rol === 'usuario_lider' && sesion.entidad?.codigo === entidad
  return (
    <Pantalla titulo={nombre} antetitulo={lider ? 'Inicio de su entidad' : 'Estado de la entidad'}>
      <Datos de={inicio}>
        {(datos) => (
          <>
            {lider ? <Pendientes pendientes={pendientesDe(entidad, datos, ahora)} /> : null}
            <ResumenPlan entidad={entidad} plan={datos.plan} />
            <Cortes entidad={entidad} cortes={datos.cortes} conPlan={datos.plan !== null} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}
