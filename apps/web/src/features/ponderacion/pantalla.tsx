// The weights that an entity gives to its plan: off until its leader sets them; what they change, and every act over them.
import { contar } from '@kpt/textos'
import { useParams } from '@tanstack/react-router'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Formulario } from './formulario.tsx'
import { Historia } from './historia.tsx'
import { usePonderable } from './usar-ponderable.ts'

export function PantallaPonderacion() {
  const { entidad, vigencia } = useParams({ from: '/entidades/$entidad/ponderacion/$vigencia' })
  const nombre = useNombreEntidad(entidad)
  const sesion = useSesion()
  const puede = sesion?.entidad?.codigo === entidad && sesion?.rol === 'usuario_lider'
  const pesos = usePonderable(entidad, vigencia)
  return (
    <Pantalla
      titulo="Pesos del plan"
      de={nombre}
      entrada="Cuánto pesa cada línea, programa y meta. Con ellos se muestra un avance ponderado al lado del oficial, en el que todas las metas pesan igual. El oficial no cambia."
      migas={[migaEntidad(entidad, nombre), { texto: 'Reportes', a: `/entidades/${entidad}/reportes` }]}
    >
      <Datos de={pesos} lineas={10}>
        {(de) => (
          <>
            <Aviso tono="nota">
              <p>
                {de.pesos.length === 0
                  ? 'No hay pesos: no se muestra avance ponderado.'
                  : `Hay ${contar(de.pesos.length, 'peso', 'pesos')} en uso.`}{' '}
                Lo que deje en blanco pesa según sus metas; lo que ponga en un mismo grupo debe sumar 100.
              </p>
            </Aviso>
            <Formulario {...{ entidad, vigencia, de, puede }} />
            <Historia {...{ entidad, vigencia }} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}
