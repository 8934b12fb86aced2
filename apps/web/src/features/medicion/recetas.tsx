// Every version of every recipe, with what it is founded on.
import { contar, NOMBRES_MEDICION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { MarcoMedicion } from './marco.tsx'
import type { RecetaBreve } from './que-receta.ts'

const TAMANO = 20

export function PantallaRecetas() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/mdm/recetas', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <MarcoMedicion
      parte="recetas"
      titulo="Recetas"
      entrada="Qué se mide, con qué techos y cómo se promedia. Una receta publicada no se altera: un parámetro nuevo es otra versión, con el acto que lo adopta."
    >
      {filtros.agregada ? (
        <Aviso tono="bien" vivo enfocar titulo={`La receta quedó como versión ${filtros.agregada}`}>
          <p>Las corridas que se pidan desde ahora pueden usarla.</p>
        </Aviso>
      ) : null}
      <Datos de={lista}>
        {({ filas, total }) => (
          <>
            <Tabla
              titulo="Recetas"
              tituloOculto
              columnas={COLUMNAS}
              filas={filas}
              clave={(r) => `${r.clave} ${r.version}`}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="versiones" una="versión" />
          </>
        )}
      </Datos>
    </MarcoMedicion>
  )
}

const COLUMNAS: readonly Columna<RecetaBreve>[] = [
  {
    ...{ clave: 'nombre', titulo: 'Receta', nombra: true, ancho: 'largo' },
    celda: (r) => (
      <>
        <Link
          className="enlace-fila"
          to="/medicion/recetas/$clave/$version"
          params={{ clave: r.clave, version: String(r.version) }}
        >
          {r.nombre}
        </Link>
        <p className="tenue menor">versión {r.version}</p>
        {r.porPreguntar > 0 ? (
          <p>
            <Chip tono="alerta" icono="alerta">
              {contar(r.porPreguntar, 'parámetro por preguntar', 'parámetros por preguntar')}
            </Chip>
          </p>
        ) : null}
      </>
    ),
  },
  { clave: 'medicion', titulo: 'Medición', celda: (r) => NOMBRES_MEDICION[r.medicion] },
  {
    ...{ clave: 'vigencias', titulo: 'Vigencias' },
    celda: (r) => (r.hasta === r.desde ? r.desde : `${r.desde} a ${r.hasta ?? 'hoy'}`),
  },
  { clave: 'cita', titulo: 'Fundamento', ancho: 'medio', celda: (r) => r.cita.texto },
]
