// How a municipality is doing, for anybody who lives in it: what it reported, and how far its plan has gone once somebody has reviewed it.
import { formatFecha, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreCompleto } from '../../app/entidad.ts'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { CortesPublicos } from './cortes-publicos.tsx'
import { UltimoRevisado } from './ultimo-revisado.tsx'

export type ComoVa = Respuesta<'GET /api/entidades/:entidad/como-va'>
export type CortePublico = ComoVa['cortes'][number]
export type Ultimo = NonNullable<ComoVa['ultimo']>

export function PantallaComoVa() {
  const { entidad } = useParams({ from: '/entidades/$entidad/como-va' })
  const comoVa = useQuery(consulta('GET /api/entidades/:entidad/como-va', { params: { entidad } }))
  return (
    <Pantalla
      titulo={comoVa.data ? nombreCompleto(comoVa.data.entidad) : `Entidad ${entidad}`}
      antetitulo="Cómo va su plan de desarrollo"
      migas={[{ texto: 'Inicio', a: '/' }]}
      acciones={
        <>
          {comoVa.data?.documento ? (
            <EnlaceBoton to="/entidades/$entidad/documento" params={{ entidad }}>
              Leer su plan
            </EnlaceBoton>
          ) : null}
          {comoVa.data && comoVa.data.cortes.length > 0 ? (
            <EnlaceBoton to="/entidades/$entidad/informes" params={{ entidad }}>
              Informes
            </EnlaceBoton>
          ) : null}
          {entidad.length === 5 ? (
            <EnlaceBoton to="/mdm/de/$entidad" params={{ entidad }}>
              Ver su desempeño
            </EnlaceBoton>
          ) : null}
          <EnlaceBoton to="/entidades/$entidad/ficha" params={{ entidad }}>
            Ver su ficha
          </EnlaceBoton>
        </>
      }
    >
      <Datos de={comoVa} lineas={10}>
        {(datos) => (datos.cortes.length === 0 ? <NoReporta /> : <Visto datos={datos} />)}
      </Datos>
    </Pantalla>
  )
}

function Visto({ datos: { entidad, cortes, ultimo } }: { datos: ComoVa }) {
  return (
    <>
      {ultimo ? <UltimoRevisado entidad={entidad} ultimo={ultimo} /> : <SinRevisar cortes={cortes} />}
      <CortesPublicos cortes={cortes} entidad={entidad} />
      <p className="tenue menor">
        Las cifras las reporta la entidad y se publican cuando la gobernación o el DNP las validan. Los plazos son los
        del <Link to="/calendario">calendario</Link>.
      </p>
    </>
  )
}

function SinRevisar({ cortes }: { cortes: readonly CortePublico[] }) {
  const enviado = cortes.find((c) => c.enviadoEn !== null)
  return (
    <Vacio titulo="Todavía no hay cifras de avance para publicar">
      <p>
        {enviado?.enviadoEn
          ? `La entidad envió su reporte con datos hasta el ${formatFecha(enviado.fechaDatos)} (${nombreClaseCorte(enviado.clase).toLowerCase()}) el ${formatInstante(Date.parse(enviado.enviadoEn))}. Aquí estarán sus cifras cuando las validen.`
          : 'La entidad no ha enviado reportes en este sistema. Abajo está qué debía reportar y para cuándo.'}
      </p>
    </Vacio>
  )
}

function NoReporta() {
  return (
    <Vacio titulo="Esta entidad no reporta su plan por separado">
      <p>
        No es municipio, distrito ni departamento obligado a reportar. <Link to="/directorio">Busque otra entidad</Link>
        .
      </p>
    </Vacio>
  )
}
