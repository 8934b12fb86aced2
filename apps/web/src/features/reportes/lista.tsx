// The cortes of an entity: where each stands, by when, what is missing, what was asked; the open one first (R3).
import { ROLES_QUE_REPORTAN } from '@kpt/domain/acceso'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useAhora } from '../../app/reloj.ts'
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Guias } from '../guias/guias.tsx'
import { columnasDe } from './lista/columnas.tsx'
import { EnCurso } from './lista/en-curso.tsx'
import { type Corte, ordenarCortes } from './lista/ordenar.ts'

export type { Corte } from './lista/ordenar.ts'

export function PantallaReportes() {
  const { entidad } = useParams({ from: '/entidades/$entidad/reportes' })
  const nombre = useNombreEntidad(entidad)
  const inicio = useQuery(consulta('GET /api/entidades/:entidad/inicio', { params: { entidad } }))
  return (
    <Pantalla
      titulo="Reportes"
      de={nombre}
      entrada="Cada corte es un reporte: se llena, se envía, se revisa y queda en firme."
      migas={[migaEntidad(entidad, nombre)]}
      acciones={
        <>
          <EnlaceBoton to="/entidades/$entidad/ejecucion-anterior" params={{ entidad }}>
            Ejecución anterior
          </EnlaceBoton>
          <EnlaceBoton to="/entidades/$entidad/informes" params={{ entidad }}>
            Informes
          </EnlaceBoton>
        </>
      }
    >
      <Datos de={inicio}>
        {({ cortes }) => (
          <>
            <Guias cronogramas={cortes} />
            <Cortes entidad={entidad} cortes={cortes} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

export function Cortes({ entidad, cortes }: { entidad: string; cortes: readonly Corte[] }) {
  const ahora = useAhora()
  const sesion = useSesion()
  const reporta = sesion?.entidad?.codigo === entidad && ROLES_QUE_REPORTAN.includes(sesion.rol)
  const quien = { reporta, correo: sesion?.correo ?? '' }
  const { enCurso, otros } = ordenarCortes(cortes)
  if (cortes.length === 0)
    return (
      <Vacio titulo="No hay cortes para esta entidad">
        <p>Un corte aparece aquí cuando un cronograma lo fija.</p>
        <p>
          <Link to="/calendario">Ver el calendario</Link>
        </p>
      </Vacio>
    )
  return (
    <>
      {enCurso.length > 0 ? (
        <section className="pila" aria-labelledby="en-curso-titulo">
          <h2 id="en-curso-titulo">En curso</h2>
          <EnCurso entidad={entidad} cortes={enCurso} quien={quien} ahora={ahora} />
        </section>
      ) : null}
      {otros.length > 0 ? (
        <section className="seccion" aria-labelledby="otros-titulo">
          <h2 id="otros-titulo">{enCurso.length > 0 ? 'Los demás cortes' : 'Cortes'}</h2>
          <Tabla
            titulo="Cortes de la entidad"
            tituloOculto
            columnas={columnasDe(entidad, quien)}
            filas={otros}
            clave={(c) => `${c.instrumento}-${c.vigencia}-${c.corte}`}
          />
        </section>
      ) : null}
    </>
  )
}
