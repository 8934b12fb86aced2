// The document of the plan: what it is, how far its text was read, and the search in it. The same screen from inside and for anybody.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Anteriores } from './anteriores.tsx'
import { Buscador } from './buscador.tsx'
import { Cabeza } from './cabeza.tsx'
import { consultaDocumento, type Fuente } from './fuente.ts'
import { Hoja } from './hoja.tsx'
import './documento.css'

export function PantallaDocumento() {
  const { entidad } = useParams({ from: '/entidades/$entidad/plan/documento' })
  const nombre = useNombreEntidad(entidad)
  return (
    <Pantalla
      titulo="Documento del plan"
      de={nombre}
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan de desarrollo', a: `/entidades/${entidad}/plan` }]}
    >
      <Contenido entidad={entidad} afuera={false} />
    </Pantalla>
  )
}

export function PantallaDocumentoPublicado() {
  const { entidad } = useParams({ from: '/entidades/$entidad/documento' })
  const nombre = useNombreEntidad(entidad)
  return (
    <Pantalla
      titulo="Documento del plan"
      antetitulo={nombre}
      migas={[
        { texto: 'Inicio', a: '/' },
        { texto: nombre, a: `/entidades/${entidad}/como-va` },
      ]}
    >
      <Contenido entidad={entidad} afuera />
    </Pantalla>
  )
}

function Contenido(fuente: Fuente) {
  const documento = useQuery(consultaDocumento(fuente))
  const [filtros] = useFiltros()
  const hoja = Number(filtros.hoja)
  return (
    <Datos de={documento} lineas={8}>
      {(datos) =>
        datos.actual === null ? (
          <SinDocumento {...fuente} />
        ) : (
          <>
            <Cabeza fuente={fuente} documento={datos} actual={datos.actual} />
            {datos.lectura && datos.lectura.conTexto > 0 ? (
              Number.isInteger(hoja) && hoja > 0 ? (
                <Hoja fuente={fuente} sha256={datos.actual.documento.sha256} numero={hoja} />
              ) : (
                <Buscador fuente={fuente} documento={datos} sha256={datos.actual.documento.sha256} />
              )
            ) : null}
            <Anteriores fuente={fuente} anteriores={datos.anteriores} />
          </>
        )
      }
    </Datos>
  )
}

function SinDocumento({ entidad }: Fuente) {
  return (
    <Vacio titulo="El plan todavía no tiene su documento">
      <p>
        Se carga con el acto que lo aprobó:{' '}
        <Link to="/entidades/$entidad/plan" params={{ entidad }} search={{ seccion: 'acto' }}>
          registre el acuerdo, la ordenanza o el decreto
        </Link>{' '}
        con su PDF.
      </p>
    </Vacio>
  )
}
