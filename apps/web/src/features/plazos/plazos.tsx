// Mis plazos: what the body of whoever looks owes, by when, why and what is missing; and its link for a calendar program.
import { useQuery } from '@tanstack/react-query'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { DE_ENTIDAD, type Sesion, useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Pendientes } from '../entidad/pendientes.tsx'
import { esDeReporte, type Pendiente, pendientesDe } from '../entidad/que-debe.ts'
import { Agenda } from './agenda.tsx'
import { ListaPlazos } from './lista-plazos.tsx'
import { Proximo } from './proximo.tsx'
import './plazos.css'

export type Plazos = Respuesta<'GET /api/plazos'>
export type PlazoPropio = Plazos['filas'][number]

const TAMANO = 20

export function PantallaPlazos() {
  const [filtros] = useFiltros()
  const grupo = filtros.ver === 'pasados' ? 'pasados' : 'pendientes'
  const pagina = paginaDe(filtros)
  const plazos = useQuery(consultaPaginada('GET /api/plazos', { consulta: { grupo, pagina, tamano: TAMANO } }))
  const pendientes = usePendientes(useSesion())
  const delPlan = pendientes.filter((pendiente) => !esDeReporte(pendiente))
  return (
    <Pantalla
      titulo="Mis plazos"
      antetitulo={plazos.data ? (plazos.data.entidad?.nombre ?? 'Departamento Nacional de Planeación') : null}
      entrada="Lo que su organismo debe según el calendario oficial, hasta cuándo y por qué. El último día cuenta entero, hasta las 11:59:59 p. m., hora de Colombia."
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
    >
      <Datos de={plazos}>
        {(datos) => (
          <>
            <Proximo proximo={datos.proximo} pendientes={pendientes} despues={delPlan.length > 0} />
            {delPlan.length > 0 ? <Pendientes pendientes={delPlan} /> : null}
            <Lista datos={datos} grupo={grupo} pagina={pagina} pendientes={pendientes} />
            <Agenda />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

type PropsLista = {
  readonly datos: Plazos
  readonly grupo: 'pendientes' | 'pasados'
  readonly pagina: number
  readonly pendientes: readonly Pendiente[]
}

function Lista({ datos, grupo, pagina, pendientes }: PropsLista) {
  const { cuantos, filas, total } = datos
  return (
    <>
      <Pestanas
        etiqueta="Cuáles plazos"
        pestanas={[
          { texto: 'Lo que viene', a: '/plazos', activa: grupo === 'pendientes', cuenta: cuantos.pendientes },
          {
            ...{ texto: 'Lo que ya pasó', a: '/plazos', busqueda: { ver: 'pasados' } },
            ...{ activa: grupo === 'pasados', cuenta: cuantos.pasados },
          },
        ]}
      />
      {total === 0 ? (
        <Vacio titulo={grupo === 'pendientes' ? 'No tiene ningún plazo por delante' : 'Ningún plazo ha pasado todavía'}>
          <p>Cuando el DNP publique un cronograma con actividades suyas, aparecerán aquí.</p>
        </Vacio>
      ) : (
        <>
          <ListaPlazos filas={filas} pendientes={pendientes} ahora={datos.ahora} />
          <Paginador pagina={pagina} tamano={TAMANO} total={total} que="plazos" una="plazo" />
        </>
      )}
    </>
  )
}

/** What the first screen of the entity already works out; the gobernación and DNP have none of it. */
function usePendientes(sesion: Sesion | null | undefined): readonly Pendiente[] {
  const entidad = sesion?.entidad && DE_ENTIDAD.includes(sesion.rol) ? sesion.entidad.codigo : ''
  const inicio = useQuery({
    ...consulta('GET /api/entidades/:entidad/inicio', { params: { entidad } }),
    enabled: entidad !== '' && sesion?.rol !== 'consulta',
  })
  if (!inicio.data) return []
  const todos = pendientesDe(entidad, inicio.data, undefined)
  return sesion?.rol === 'delegado' ? todos.filter(esDeReporte) : todos
}
