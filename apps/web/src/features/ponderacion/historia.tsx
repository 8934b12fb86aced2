// Every act over the weights of the plan: who left how many, and when.
import { contar, formatInstante, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

const RUTA = 'GET /api/entidades/:entidad/ponderacion/:vigencia/historia'
type Acto = Respuesta<typeof RUTA>['filas'][number]
const TAMANO = 20

export function Historia(params: { readonly entidad: string; readonly vigencia: string }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const actos = useQuery(consultaPaginada(RUTA, { params, consulta: { pagina, tamano: TAMANO } }))
  return (
    <Datos de={actos}>
      {({ filas, total }) =>
        total === 0 ? null : (
          <section className="seccion" aria-labelledby="historia-pesos">
            <h2 id="historia-pesos">Historia</h2>
            <Tabla
              titulo="Cambios de los pesos"
              tituloOculto
              columnas={COLUMNAS}
              filas={filas}
              clave={(a) => String(a.n)}
              estrecha={480}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="cambios" una="cambio" />
          </section>
        )
      }
    </Datos>
  )
}

const COLUMNAS: Columna<Acto>[] = [
  { clave: 'n', titulo: 'Cambio', nombra: true, celda: (a) => `Cambio n.º ${a.n}` },
  { clave: 'que', titulo: 'Qué quedó', celda: (a) => (a.pesos === 0 ? 'Sin pesos' : contar(a.pesos, 'peso', 'pesos')) },
  {
    clave: 'quien',
    titulo: 'Quién y cuándo',
    celda: (a) => `${a.autor.nombre} (${nombreRol(a.autor.rol).toLowerCase()}), ${formatInstante(Date.parse(a.en))}`,
  },
]
