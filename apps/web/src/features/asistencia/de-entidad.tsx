// How an entity was accompanied: the assistance it received and what was said to it, for whoever accompanies it and for itself.
import { type PermisoConTerritorio, territorioDe } from '@kpt/domain/acceso'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { TablaContactos } from './contactos.tsx'
import { AnotarAsistencia } from './formulario.tsx'
import { TablaAsistencias } from './tabla.tsx'
import './asistencia.css'

const CUANTAS = 100

export function PantallaAsistenciaDeEntidad() {
  const { entidad } = useParams({ from: '/entidades/$entidad/asistencia' })
  const nombre = useNombreEntidad(entidad)
  const acompana = usePuede('radar.ver')
  const dadas = useQuery(
    consulta('GET /api/entidades/:entidad/asistencias', { params: { entidad }, consulta: { tamano: CUANTAS } }),
  )
  return (
    <Pantalla titulo="Asistencia y contactos" de={nombre} antetitulo={nombre} migas={[migaEntidad(entidad, nombre)]}>
      <section className="seccion" aria-labelledby="asistencias">
        <h2 id="asistencias">Asistencia técnica recibida</h2>
        {acompana ? (
          <Desplegable titulo="Anotar una asistencia">
            <AnotarAsistencia entidad={entidad} />
          </Desplegable>
        ) : null}
        <Datos de={dadas}>
          {({ filas, total }) => (total === 0 ? <p>No hay ninguna anotada.</p> : <TablaAsistencias filas={filas} />)}
        </Datos>
      </section>
      {acompana ? <Habladas entidad={entidad} /> : null}
    </Pantalla>
  )
}

function Habladas({ entidad }: { entidad: string }) {
  const lista = useQuery(
    consulta('GET /api/entidades/:entidad/contactos', { params: { entidad }, consulta: { tamano: CUANTAS } }),
  )
  return (
    <section className="seccion" aria-labelledby="contactos">
      <h2 id="contactos">Llamadas, visitas y correos</h2>
      <Datos de={lista}>
        {({ filas, total }) => (total === 0 ? <p>No hay contactos anotados.</p> : <TablaContactos filas={filas} />)}
      </Datos>
    </section>
  )
}

function usePuede(permiso: PermisoConTerritorio): boolean {
  const sesion = useSesion()
  return !!sesion && territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, permiso) !== null
}
