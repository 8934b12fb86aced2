// One meta of the plan: its programme, its money by source, its catalogue, its findings and its history.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { ListaHallazgos } from './grupos-hallazgos.tsx'
import { HechosMeta } from './hechos-meta.tsx'
import { HistoriaMeta } from './historia-meta.tsx'
import { ProgramaMeta } from './programa-meta.tsx'
import './planes.css'

export type Meta = Respuesta<'GET /api/entidades/:entidad/plan/metas/:meta'>

export function PantallaMeta() {
  const { entidad, meta } = useParams({ from: '/entidades/$entidad/plan/metas/$meta' })
  const version = useFiltros()[0].version
  const nombre = useNombreEntidad(entidad)
  const datos = useQuery(
    consulta('GET /api/entidades/:entidad/plan/metas/:meta', { params: { entidad, meta }, consulta: { version } }),
  )
  const plan = `/entidades/${entidad}/plan`
  return (
    <Pantalla
      titulo={`Meta ${meta}`}
      de={nombre}
      entrada={datos.data?.personalizacion}
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan de desarrollo', a: plan }]}
    >
      <Datos de={datos}>
        {(m) => (
          <>
            {version ? (
              <Aviso tono="nota">
                Está viendo la versión {m.version} del plan.{' '}
                <Link to="." search={{}}>
                  Ver la vigente
                </Link>
              </Aviso>
            ) : null}
            <HechosMeta meta={m} />
            {m.hallazgos.length > 0 ? (
              <section className="seccion">
                <h2>Hallazgos de esta meta</h2>
                <ListaHallazgos hallazgos={m.hallazgos} deUnaMeta />
              </section>
            ) : null}
            <ProgramaMeta meta={m} />
            <HistoriaMeta meta={m} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}
