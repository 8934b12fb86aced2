// The weights that an entity gives to its plan: off until its leader sets them; what they change, and every act over them.
import { contar, formatInstante, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Formulario } from './formulario.tsx'
import type { Ponderable } from './pesos.ts'

export function PantallaPonderacion() {
  const { entidad, vigencia } = useParams({ from: '/entidades/$entidad/ponderacion/$vigencia' })
  const nombre = useNombreEntidad(entidad)
  const sesion = useSesion()
  const puede = sesion?.entidad?.codigo === entidad && sesion?.rol === 'usuario_lider'
  const pesos = useQuery(
    consulta('GET /api/entidades/:entidad/ponderacion/:vigencia', { params: { entidad, vigencia } }),
  )
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
            <Historia de={de} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

type Acto = Ponderable['historia'][number]

function Historia({ de: { historia } }: { de: Ponderable }) {
  if (historia.length === 0) return null
  return (
    <section className="seccion" aria-labelledby="historia-pesos">
      <h2 id="historia-pesos">Historia</h2>
      <Tabla
        titulo="Cambios de los pesos"
        tituloOculto
        columnas={COLUMNAS}
        filas={historia}
        clave={(a) => String(a.n)}
        estrecha={480}
      />
    </section>
  )
}

const COLUMNAS: Columna<Acto>[] = [
  { clave: 'n', titulo: 'N.º', nombra: true, celda: (a) => a.n },
  { clave: 'que', titulo: 'Qué quedó', celda: (a) => (a.pesos === 0 ? 'Sin pesos' : contar(a.pesos, 'peso', 'pesos')) },
  {
    clave: 'quien',
    titulo: 'Quién y cuándo',
    celda: (a) => `${a.autor.nombre} (${nombreRol(a.autor.rol).toLowerCase()}), ${formatInstante(Date.parse(a.en))}`,
  },
]
