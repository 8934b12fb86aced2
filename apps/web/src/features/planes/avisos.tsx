// Notices over the plan: what was just done, an upload that waits, an old version on screen.
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { AvisoCodigos } from '../catalogo/aviso-codigos.tsx'
import type { PropsSeccion } from './plan.tsx'

const HECHOS: Record<string, (version: number) => string> = {
  cargada: (v) =>
    `El libro quedó guardado como versión ${v} del plan. Si no era lo que quería, puede volver a la anterior en «Versiones».`,
  igual: (v) => `El libro no trae cambios: el plan sigue en su versión ${v}.`,
  finalizado: (v) => `El Plan Indicativo quedó finalizado en su versión ${v}. Ya puede enviar reportes de avance.`,
  restaurada: (v) => `La versión elegida volvió como versión ${v}.`,
  codigos: (v) => `Los códigos quedaron reemplazados en la versión ${v} del plan.`,
  acto: () => 'El acto de aprobación quedó registrado.',
}

export function AvisosPlan({ entidad, plan, filtros }: PropsSeccion) {
  const hecho = HECHOS[useRouterState({ select: (s) => s.location.state.hecho ?? '' })]
  const vigente = plan.versiones.find((v) => v.vigente)?.version ?? plan.version
  return (
    <>
      {hecho ? (
        <Aviso tono="bien" enfocar>
          {hecho(plan.version)}
        </Aviso>
      ) : null}
      {filtros.version !== undefined && plan.version !== vigente ? (
        <Aviso tono="nota" titulo={`Está viendo la versión ${plan.version}, que ya no es la vigente`}>
          <p>
            <Link to="." search={{ seccion: filtros.seccion }}>
              Ver la versión vigente ({vigente})
            </Link>
          </p>
        </Aviso>
      ) : null}
      {filtros.version === undefined ? <AvisoCodigos entidad={entidad} puedeEditar={plan.puedeEditar} /> : null}
      {plan.puedeEditar ? <CargaPendiente entidad={entidad} /> : null}
    </>
  )
}

function CargaPendiente({ entidad }: { entidad: string }) {
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/cargas', { params: { entidad }, consulta: { tamano: 10 } }),
  )
  const carga = data?.filas.find(
    (c) => c.destino === 'plan' && ['recibiendo', 'en_cola', 'leyendo', 'lista'].includes(c.estado),
  )
  if (!carga) return null
  return (
    <Aviso tono="nota" titulo={`El libro «${carga.nombre}» está sin confirmar`}>
      <p>
        <Link to="/entidades/$entidad/plan/cargas/$carga" params={{ entidad, carga: carga.id }}>
          {carga.estado === 'lista' ? 'Revisar qué cambia y confirmarlo' : 'Ver en qué va'}
        </Link>
      </p>
    </Aviso>
  )
}
