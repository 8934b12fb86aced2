// The questionnaires of GESTIONWEB: those that are published, for anybody; for DNP, what is being built too.
import { contar, formatFecha, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { usePuede } from './permiso.tsx'

const TAMANO = 20
type EnTrabajo = Respuesta<'GET /api/cuestionarios/borradores'>['filas'][number]
type Publicado = Respuesta<'GET /api/cuestionarios'>['filas'][number]

export function PantallaCuestionarios() {
  const [{ publicado, descartado }] = useFiltros()
  const ve = usePuede('cuestionario.ver')
  const edita = usePuede('cuestionario.editar')
  return (
    <Pantalla
      titulo="Cuestionarios"
      entrada="Lo que GESTIONWEB pregunta de cada vigencia, con la aprobación del Comité de articulación. Lo publicado no cambia: una corrección es otra versión, y la anterior se sigue leyendo."
      acciones={
        edita ? (
          <EnlaceBoton to="/cuestionarios/nuevo" variante="principal">
            Empezar un cuestionario
          </EnlaceBoton>
        ) : null
      }
    >
      {publicado ? (
        <Aviso tono="bien" vivo enfocar titulo="El cuestionario quedó publicado">
          <p>
            <Link to="/cuestionarios/$vigencia" params={{ vigencia: publicado }}>
              Ver el de la vigencia {publicado}
            </Link>
          </p>
        </Aviso>
      ) : null}
      {descartado ? (
        <Aviso tono="bien" vivo enfocar titulo="El borrador quedó descartado">
          <p>Lo publicado sigue como estaba.</p>
        </Aviso>
      ) : null}
      {ve ? <EnTrabajoDelDnp edita={edita} /> : <Publicados />}
    </Pantalla>
  )
}

function EnTrabajoDelDnp({ edita }: { edita: boolean }) {
  const lista = useQuery(consulta('GET /api/cuestionarios/borradores'))
  return (
    <Datos de={lista}>
      {({ filas }) => (
        <Tabla
          titulo="Cuestionarios por vigencia"
          tituloOculto
          columnas={columnasDe(edita)}
          filas={filas}
          clave={(c) => String(c.vigencia)}
        />
      )}
    </Datos>
  )
}

const columnasDe = (edita: boolean): Columna<EnTrabajo>[] => [
  { clave: 'vigencia', titulo: 'Vigencia', nombra: true, celda: (c) => c.vigencia },
  { clave: 'titulo', titulo: 'Título', ancho: 'largo', celda: (c) => c.titulo },
  { clave: 'preguntas', titulo: 'Preguntas', numero: true, celda: (c) => c.preguntas },
  { clave: 'estado', titulo: 'Estado', celda: (c) => <Estado cuestionario={c} /> },
  { clave: 'acciones', titulo: 'Qué sigue', celda: (c) => <QueSigue cuestionario={c} edita={edita} /> },
]

function Estado({ cuestionario: { borrador, publicada } }: { cuestionario: EnTrabajo }) {
  return (
    <>
      {publicada ? (
        <p>
          <Chip tono="bien" icono="sello">
            Publicado, versión {publicada.numero}
          </Chip>{' '}
          <span className="tenue menor">{formatInstante(Date.parse(publicada.en))}</span>
        </p>
      ) : null}
      {borrador ? (
        <p>
          <Chip tono="nota" icono="lapiz">
            {borrador.sobre > 0 ? 'Corrección en construcción' : 'En construcción'}
          </Chip>{' '}
          <span className="tenue menor">
            {borrador.quien}, {formatInstante(Date.parse(borrador.en))}
          </span>
        </p>
      ) : null}
      {publicada || borrador ? null : (
        <Chip tono="quieto" icono="raya">
          Viene con el sistema, sin aprobar
        </Chip>
      )}
    </>
  )
}

function QueSigue({
  cuestionario: { vigencia, borrador, publicada },
  edita,
}: {
  cuestionario: EnTrabajo
  edita: boolean
}) {
  const params = { vigencia: String(vigencia) }
  return (
    <ul className="lista-enlaces">
      {borrador ? (
        <li>
          <Link to="/cuestionarios/borradores/$vigencia" params={params}>
            {edita ? 'Seguir construyéndolo' : 'Ver cómo va'}
          </Link>
        </li>
      ) : null}
      {publicada ? (
        <li>
          <Link to="/cuestionarios/$vigencia" params={params}>
            Ver el publicado<span className="solo-lector"> de {vigencia}</span>
          </Link>
        </li>
      ) : null}
      {edita && !borrador ? (
        <li>
          <Link to="/cuestionarios/nuevo" search={{ vigencia: params.vigencia }}>
            {publicada ? 'Corregirlo' : 'Empezar a construirlo'}
            <span className="solo-lector">, vigencia {vigencia}</span>
          </Link>
        </li>
      ) : null}
    </ul>
  )
}

function Publicados() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/cuestionarios', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Datos de={lista}>
      {({ filas, total }) =>
        total === 0 ? (
          <Vacio titulo="Aún no hay cuestionarios publicados">
            <p>El DNP los publica con la aprobación del Comité de articulación.</p>
          </Vacio>
        ) : (
          <>
            <Tabla
              titulo="Cuestionarios"
              tituloOculto
              columnas={PUBLICADOS}
              filas={filas}
              clave={(c) => String(c.vigencia)}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="cuestionarios" una="cuestionario" />
          </>
        )
      }
    </Datos>
  )
}

const PUBLICADOS: Columna<Publicado>[] = [
  {
    clave: 'vigencia',
    titulo: 'Vigencia',
    nombra: true,
    celda: (c) => (
      <Link className="enlace-fila" to="/cuestionarios/$vigencia" params={{ vigencia: String(c.vigencia) }}>
        {c.vigencia}
      </Link>
    ),
  },
  { clave: 'titulo', titulo: 'Título', ancho: 'largo', celda: (c) => c.titulo },
  {
    clave: 'preguntas',
    titulo: 'Contenido',
    celda: (c) => `${contar(c.preguntas, 'pregunta', 'preguntas')} en ${contar(c.secciones, 'sección', 'secciones')}`,
  },
  { clave: 'version', titulo: 'Versión', numero: true, celda: (c) => c.numero },
  { clave: 'publicado', titulo: 'Publicada el', celda: (c) => formatFecha(c.publicadoEn.slice(0, 10)) },
]
