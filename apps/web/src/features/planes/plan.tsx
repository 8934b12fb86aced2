// The plan of an entity: its state, what is missing, its figures, its metas, its act and its versions. Each section has its address.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { isErrorApi } from '../../api/problema.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { SeccionPlurianual } from '../plurianual/seccion.tsx'
import { AccionesPlan } from './acciones.tsx'
import { SeccionActo } from './acto.tsx'
import { AvisosPlan } from './avisos.tsx'
import { DescargarLibro } from './descargar-libro.tsx'
import { SeccionHallazgos } from './hallazgos.tsx'
import { SeccionMetas } from './metas.tsx'
import { SeccionResumen } from './resumen.tsx'
import { SinPlan } from './sin-plan.tsx'
import { SeccionVersiones } from './versiones.tsx'
import './planes.css'

export type Plan = Respuesta<'GET /api/entidades/:entidad/plan'>

export function PantallaPlan() {
  const { entidad } = useParams({ from: '/entidades/$entidad/plan' })
  const [filtros] = useFiltros()
  const nombre = useNombreEntidad(entidad)
  const esLider = useSesion()?.rol === 'usuario_lider'
  const version = filtros.version
  const plan = useQuery(consulta('GET /api/entidades/:entidad/plan', { params: { entidad }, consulta: { version } }))
  return (
    <Pantalla
      titulo="Plan de desarrollo"
      de={nombre}
      entrada={plan.data?.nombrePlan}
      migas={[migaEntidad(entidad, nombre)]}
      acciones={
        plan.data ? (
          <>
            {version === undefined ? (
              <AccionesPlan entidad={entidad} plan={plan.data} quietas={filtros.seccion === 'acto'} />
            ) : null}
            <DescargarLibro entidad={entidad} version={plan.data.version} />
          </>
        ) : undefined
      }
    >
      <Datos
        de={plan}
        siFalla={(e) => (isErrorApi(e, 'plan.no_existe') ? <SinPlan entidad={entidad} puedeCargar={esLider} /> : null)}
      >
        {(datos) => (
          <>
            <AvisosPlan entidad={entidad} plan={datos} filtros={filtros} />
            <Secciones plan={datos} filtros={filtros} />
            <Seccion entidad={entidad} plan={datos} filtros={filtros} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Secciones({ plan, filtros }: { plan: Plan; filtros: Filtros }) {
  const version = filtros.version
  const actual = filtros.seccion ?? ''
  const hallazgos = plan.hallazgos.reduce((suma, g) => suma + g.cuantos, 0)
  const lista = [
    { seccion: '', texto: 'Resumen' },
    { seccion: 'metas', texto: 'Metas', cuenta: plan.metas },
    { seccion: 'plurianual', texto: 'Plan plurianual' },
    { seccion: 'hallazgos', texto: 'Hallazgos', cuenta: hallazgos },
    { seccion: 'acto', texto: 'Acto de aprobación' },
    { seccion: 'versiones', texto: 'Versiones', cuenta: plan.versiones.length },
  ]
  return (
    <Pestanas
      etiqueta="Partes del plan"
      pestanas={lista.map(({ seccion, ...p }) => ({
        ...p,
        a: '.',
        busqueda: { seccion: seccion || undefined, version },
        activa: actual === seccion,
      }))}
    />
  )
}

export type PropsSeccion = { readonly entidad: string; readonly plan: Plan; readonly filtros: Filtros }

function Seccion(props: PropsSeccion) {
  switch (props.filtros.seccion) {
    case 'metas':
      return <SeccionMetas {...props} />
    case 'plurianual':
      return <SeccionPlurianual entidad={props.entidad} version={props.filtros.version} />
    case 'hallazgos':
      return <SeccionHallazgos {...props} />
    case 'acto':
      return <SeccionActo {...props} />
    case 'versiones':
      return <SeccionVersiones {...props} />
    default:
      return <SeccionResumen {...props} />
  }
}
