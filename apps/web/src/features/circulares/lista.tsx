// The desk of whoever publishes calendars: what is being built, and every circular with what it touches.
import {
  formatFecha,
  formatInstante,
  NOMBRES_CORTOS_INSTRUMENTO,
  NOMBRES_EFECTO,
  NOMBRES_INSTRUMENTO,
} from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
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
import { SoloQuienPublica } from './permiso.tsx'

const TAMANO = 20
type Circular = Respuesta<'GET /api/calendario/circulares'>['filas'][number]
type EnObra = Respuesta<'GET /api/calendario/borradores'>['filas'][number]

export function PantallaCirculares() {
  const [{ publicado, descartado }] = useFiltros()
  return (
    <Pantalla
      titulo="Circulares"
      entrada="Una circular fija o cambia un cronograma. Regístrela con su PDF, construya el cronograma y publíquelo: lo publicado no se cambia, se enmienda con otra circular."
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
      acciones={
        <>
          <EnlaceBoton to="/calendario/borradores/nuevo" variante="principal">
            Construir o enmendar un cronograma
          </EnlaceBoton>
          <EnlaceBoton to="/calendario/circulares/nueva">Registrar una circular</EnlaceBoton>
        </>
      }
    >
      <SoloQuienPublica>
        {publicado ? (
          <Aviso tono="bien" vivo enfocar titulo="El cronograma quedó publicado">
            <p>Ya está en el calendario público, por la circular {publicado}.</p>
          </Aviso>
        ) : null}
        {descartado ? (
          <Aviso tono="bien" vivo enfocar titulo="El borrador quedó descartado">
            <p>Lo publicado sigue como estaba.</p>
          </Aviso>
        ) : null}
        <EnConstruccion />
        <Registradas />
      </SoloQuienPublica>
    </Pantalla>
  )
}

function EnConstruccion() {
  const { data } = useQuery(consulta('GET /api/calendario/borradores'))
  if (!data || data.filas.length === 0) return null
  return (
    <section className="seccion">
      <h2>En construcción</h2>
      <Tabla
        titulo="Cronogramas en construcción"
        tituloOculto
        columnas={DE_BORRADOR}
        filas={data.filas}
        clave={(b) => `${b.instrumento}/${b.vigencia}`}
      />
    </section>
  )
}

const DE_BORRADOR: Columna<EnObra>[] = [
  {
    clave: 'cronograma',
    titulo: 'Cronograma',
    nombra: true,
    celda: (b) => (
      <Link
        className="enlace-fila"
        to="/calendario/borradores/$instrumento/$vigencia"
        params={{ instrumento: b.instrumento, vigencia: String(b.vigencia) }}
      >
        {NOMBRES_INSTRUMENTO[b.instrumento]}, vigencia {b.vigencia}
      </Link>
    ),
  },
  { clave: 'efecto', titulo: 'Qué hará', celda: (b) => NOMBRES_EFECTO[b.efecto] },
  { clave: 'circular', titulo: 'Circular', celda: (b) => b.circular ?? 'Sin escoger' },
  { clave: 'quien', titulo: 'Último cambio', celda: (b) => `${b.quien}, ${formatInstante(Date.parse(b.en))}` },
]

function Registradas() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/calendario/circulares', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <section className="seccion">
      <h2>Registradas y publicadas</h2>
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Aún no hay circulares">
              <p>Registre la primera para construir su cronograma.</p>
            </Vacio>
          ) : (
            <>
              <Tabla titulo="Circulares" tituloOculto columnas={COLUMNAS} filas={filas} clave={(c) => c.clave} />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="circulares" una="circular" />
            </>
          )
        }
      </Datos>
    </section>
  )
}

const COLUMNAS: Columna<Circular>[] = [
  {
    clave: 'circular',
    titulo: 'Circular',
    nombra: true,
    celda: (c) => (
      <>
        <Link className="enlace-fila" to="/calendario/circulares/$circular" params={{ circular: c.clave }}>
          {c.numero}
        </Link>
        <br />
        <span className="tenue">{formatFecha(c.fecha)}</span>
      </>
    ),
  },
  { clave: 'asunto', titulo: 'Asunto', ancho: 'largo', celda: (c) => c.asunto ?? 'No consta' },
  {
    clave: 'cronogramas',
    titulo: 'Cronogramas que toca',
    celda: (c) =>
      c.cronogramas.length === 0
        ? 'Ninguno todavía'
        : c.cronogramas.map((x) => (
            <p key={`${x.instrumento}/${x.vigencia}`}>
              {NOMBRES_CORTOS_INSTRUMENTO[x.instrumento]} {x.vigencia}
              {x.publicado ? '' : ' (en construcción)'}
            </p>
          )),
  },
  { clave: 'estado', titulo: 'Estado', celda: (c) => <Estado circular={c} /> },
  { clave: 'documento', titulo: 'PDF', celda: (c) => <Documento circular={c} /> },
]

function Estado({ circular: { publicada, disponible } }: { circular: Circular }) {
  return (
    <>
      {publicada ? (
        <Chip tono="bien" icono="sello">
          Publicada
        </Chip>
      ) : (
        <Chip tono="nota" icono="lapiz">
          Registrada
        </Chip>
      )}
      {disponible ? null : <p className="tenue menor">Su texto no está</p>}
    </>
  )
}

/** Only what is published is downloaded by anybody. */
export function Documento({ circular: { clave, publicada, documento } }: { circular: Circular }) {
  if (!documento) return 'No lo tiene'
  if (!publicada) return documento.nombre
  return (
    <a href={direccion('GET /api/calendario/circulares/:circular/documento', { params: { circular: clave } })} download>
      Descargar<span className="solo-lector"> la circular {clave}</span>
    </a>
  )
}
