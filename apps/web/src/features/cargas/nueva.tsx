// Upload of the plan's workbook, first step: choose the file. Sending goes on at the address of the upload.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { consultaSesion } from '../../app/sesion.ts'
import { FormularioArchivo } from '../../ui/formulario-archivo.tsx'
import { DescargarPlantilla } from '../planes/descargar-libro.tsx'
import { CargasAnteriores } from './anteriores.tsx'
import { declararCarga, enviarArchivo } from './envios.ts'

export function PantallaCargaNueva() {
  const { entidad } = useParams({ from: '/entidades/$entidad/plan/cargas/nueva' })
  const nombre = useNombreEntidad(entidad)
  const cargas = useQuery(
    consulta('GET /api/entidades/:entidad/cargas', { params: { entidad }, consulta: { tamano: 20 } }),
  )
  return (
    <Pantalla
      titulo="Cargar el libro del plan"
      de={nombre}
      entrada="Nada cambia en el plan hasta que usted vea qué trae el libro y lo confirme."
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan de desarrollo', a: `/entidades/${entidad}/plan` }]}
    >
      <FormularioLibro entidad={entidad} />
      <LibroDeEjemplo entidad={entidad} />
      <section className="seccion">
        <h2>Qué libro sirve</h2>
        <ul className="lista-puntos">
          <li>El que exporta SisPT en Excel (.xlsx), sin convertirlo ni comprimirlo. Hasta 30 MB.</li>
          <li>
            El suyo, con la forma que tenga: le proponemos qué es cada columna, usted lo confirma y queda recordado para
            la próxima vez.
          </li>
          <li>Si hay filas con errores, el resto se lee y se le dice en qué celda está cada uno.</li>
        </ul>
      </section>
      <section className="seccion">
        <h2>¿Aún no tiene un libro?</h2>
        <p>La plantilla trae las hojas de SisPT, las listas del Catálogo Programático y una ayuda en cada columna.</p>
        <p>
          <DescargarPlantilla entidad={entidad} />
        </p>
      </section>
      <CargasAnteriores entidad={entidad} cargas={cargas.data?.filas.filter((c) => c.destino === 'plan') ?? []} />
    </Pantalla>
  )
}

/** Only in the demonstration: whoever has no workbook of SisPT at hand can try with an invented one. */
function LibroDeEjemplo({ entidad }: { entidad: string }) {
  const { data } = useQuery(consultaSesion)
  if (!data?.demostracion) return null
  return (
    <section className="seccion">
      <h2>¿No tiene un libro a la mano?</h2>
      <p>
        En esta demostración puede descargar{' '}
        <a href={direccion('GET /api/demostracion/libro/:entidad', { params: { entidad } })} download>
          un libro de ejemplo con un plan inventado
        </a>{' '}
        y cargarlo aquí.
      </p>
    </section>
  )
}

function FormularioLibro({ entidad }: { entidad: string }) {
  const navegar = useNavigate()
  return (
    <FormularioArchivo
      id="libro"
      etiqueta="Libro de Excel del plan"
      ayuda="Escójalo o arrástrelo hasta aquí."
      acepta=".xlsx"
      boton="Cargar y ver qué trae"
      falta="Escoja el libro de Excel del plan"
      enviar={async (elegido) => {
        const carga = await declararCarga(entidad, 'plan', elegido)
        // Its failures are shown at the address of the upload, where the person is taken now.
        void enviarArchivo(entidad, carga, elegido).catch(() => {})
        await navegar({
          to: '/entidades/$entidad/plan/cargas/$carga',
          params: { entidad, carga: carga.id },
          replace: true,
        })
      }}
    />
  )
}
