// Documents out of the figures of a report: choose what for, of which corte, and in which format. For whoever may read the report, what was
// sent; for anybody, what somebody has validated.
import { abarca, territorioDe } from '@kpt/domain/acceso'
import type { TipoEntidad } from '@kpt/domain/territorio'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreCompleto } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { type Sesion, useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { type CorteConInforme, conEnviados, conPublicados } from './cortes.ts'
import { Escoger } from './escoger.tsx'
import { DeSusMunicipios } from './municipios.tsx'

type Entidad = Respuesta<'GET /api/entidades/:entidad'>

export function PantallaInformes() {
  const { entidad } = useParams({ from: '/entidades/$entidad/informes' })
  const ficha = useQuery(consulta('GET /api/entidades/:entidad', { params: { entidad } }))
  const sesion = useSesion()
  return (
    <Pantalla
      titulo="Informes"
      antetitulo={ficha.data ? nombreCompleto(ficha.data) : `Entidad ${entidad}`}
      entrada="Documentos con las cifras del reporte, listos para presentar: los mismos números de la pantalla, con su versión y su huella."
      migas={[{ texto: 'Cómo va su plan', a: `/entidades/${entidad}/como-va` }]}
    >
      <Datos de={ficha} lineas={8}>
        {(e) => (
          <>
            {sesion && puedeVer(sesion, e) ? <DeLaEntidad entidad={e} /> : <ParaCualquiera entidad={e} />}
            {e.tipo === 'departamento' ? <DeSusMunicipios codigo={e.codigo} /> : null}
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function puedeVer({ rol, entidad }: Sesion, suya: Entidad): boolean {
  const territorio = territorioDe({ rol, entidad: entidad?.codigo ?? null }, 'reporte.ver')
  return territorio !== null && abarca(territorio, { ...suya, tipo: suya.tipo as TipoEntidad })
}

function DeLaEntidad({ entidad }: { entidad: Entidad }) {
  const inicio = useQuery(consulta('GET /api/entidades/:entidad/inicio', { params: { entidad: entidad.codigo } }))
  return (
    <Datos de={inicio} lineas={8}>
      {({ cortes }) => <Elegir entidad={entidad} cortes={conEnviados(cortes)} afuera={false} />}
    </Datos>
  )
}

function ParaCualquiera({ entidad }: { entidad: Entidad }) {
  const comoVa = useQuery(consulta('GET /api/entidades/:entidad/como-va', { params: { entidad: entidad.codigo } }))
  return (
    <Datos de={comoVa} lineas={8}>
      {({ cortes }) => <Elegir entidad={entidad} cortes={conPublicados(cortes)} afuera />}
    </Datos>
  )
}

type PropsElegir = {
  readonly entidad: Entidad
  readonly cortes: readonly CorteConInforme[]
  readonly afuera: boolean
}

function Elegir({ entidad: { codigo, tipo }, cortes, afuera }: PropsElegir) {
  if (cortes.length > 0) return <Escoger {...{ codigo, cortes, afuera }} esDepartamento={tipo === 'departamento'} />
  return (
    <Vacio titulo={afuera ? 'Todavía no hay informes publicados' : 'Todavía no hay informes'}>
      <p>
        {afuera
          ? 'Los informes se publican cuando la gobernación o el DNP validan el reporte.'
          : 'Los informes salen de un reporte enviado. Envíe el primero y aquí estarán.'}
      </p>
      <p>
        <Link to="/entidades/$entidad/como-va" params={{ entidad: codigo }}>
          Ver qué ha reportado
        </Link>
      </p>
    </Vacio>
  )
}
