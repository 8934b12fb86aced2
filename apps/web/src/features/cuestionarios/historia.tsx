// What was done to a draft: each change with who made it and when, and each field as it was and as it is.
import { formatInstante } from '@kpt/textos'
import { cambiosDeActo, fraseActoCuestionario } from '@kpt/textos/cuestionarios'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { MIGAS, SoloDelDnp } from './permiso.tsx'
import { type Borrador, verBorrador } from './trabajo.ts'

const RUTA = 'GET /api/cuestionarios/borradores/:vigencia/actos'
const TAMANO = 25
type Acto = Respuesta<typeof RUTA>['filas'][number]

export function PantallaHistoriaCuestionario() {
  const { vigencia } = useParams({ from: '/cuestionarios/borradores/$vigencia/historia' })
  const borrador = useQuery(verBorrador(Number(vigencia)))
  return (
    <Pantalla
      titulo="Qué se ha cambiado"
      antetitulo={`Cuestionario de la vigencia ${vigencia}, en construcción`}
      migas={[...MIGAS, { texto: `Vigencia ${vigencia}`, a: `/cuestionarios/borradores/${vigencia}` }]}
    >
      <SoloDelDnp>
        <Datos de={borrador}>{(b) => <Actos borrador={b} vigencia={Number(vigencia)} />}</Datos>
      </SoloDelDnp>
    </Pantalla>
  )
}

function Actos({ borrador, vigencia }: { borrador: Borrador; vigencia: number }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { params: { vigencia }, consulta: { pagina, tamano: TAMANO } }))
  return (
    <Datos de={lista}>
      {({ filas, total }) =>
        total === 0 ? (
          <Vacio titulo="Nadie lo ha cambiado desde que se empezó">
            <p>Aquí quedará cada cambio, con quién lo hizo y cuándo.</p>
          </Vacio>
        ) : (
          <>
            <Tabla
              titulo="Cambios del borrador"
              tituloOculto
              columnas={columnasDe(borrador)}
              filas={filas}
              clave={(a) => String(a.version)}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="cambios" una="cambio" />
          </>
        )
      }
    </Datos>
  )
}

const columnasDe = ({ cuestionario }: Borrador): Columna<Acto>[] => [
  {
    ...{ clave: 'que', titulo: 'Qué se hizo', nombra: true, ancho: 'largo' },
    celda: ({ acto }) => (
      <>
        {fraseActoCuestionario(acto, cuestionario)}
        <Detalle cambios={cambiosDeActo(acto, cuestionario)} />
      </>
    ),
  },
  { clave: 'quien', titulo: 'Quién', celda: (a) => a.quien },
  { clave: 'en', titulo: 'Cuándo', celda: (a) => formatInstante(Date.parse(a.en)) },
]

function Detalle({ cambios }: { cambios: ReturnType<typeof cambiosDeActo> }) {
  if (cambios.length === 0) return null
  return (
    <Desplegable titulo={cambios.map((c) => c.campo).join(', ')}>
      <dl className="menor pila pila--2">
        {cambios.map((c) => (
          <div key={c.campo}>
            <dt>
              <strong>{c.campo}</strong>
            </dt>
            <dd>
              <span className="tenue">Decía:</span> {c.antes}
            </dd>
            <dd>
              <span className="tenue">Dice:</span> {c.despues}
            </dd>
          </div>
        ))}
      </dl>
    </Desplegable>
  )
}
