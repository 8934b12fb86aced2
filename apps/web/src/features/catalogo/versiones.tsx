// Versions of the catalogue: which is in force, which comes, what each one changed. Whoever publishes begins here.
import { inicioDe } from '@kpt/domain/shared'
import { formatFecha, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { ahoraServidor } from '../../app/reloj.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { MIGA_CATALOGO, usePublicaCatalogo, useVeAfectadas } from './permiso.ts'
import './catalogo.css'

const TAMANO = 20
type Version = Respuesta<'GET /api/catalogo/versiones'>['filas'][number]
type Fila = Version & { readonly anterior: string | null }

export function PantallaVersionesCatalogo() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const publica = usePublicaCatalogo()
  const veAfectadas = useVeAfectadas()
  const lista = useQuery(consultaPaginada('GET /api/catalogo/versiones', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Versiones del Catálogo"
      entrada="Una versión rige desde su fecha hasta que empieza la siguiente. Lo publicado no se altera: los planes hechos con una versión anterior conservan sus códigos."
      migas={[MIGA_CATALOGO]}
      acciones={
        publica ? (
          <EnlaceBoton to="/catalogo/cargas" variante="principal">
            Cargar una versión
          </EnlaceBoton>
        ) : null
      }
    >
      {filtros.publicada ? (
        <Aviso tono="bien" vivo enfocar titulo="La versión quedó publicada">
          <p>Rige desde el {formatFecha(filtros.publicada)}. Cada entidad afectada verá en su plan qué debe revisar.</p>
        </Aviso>
      ) : null}
      <Datos de={lista}>
        {({ filas, total }) => (
          <>
            <Tabla
              titulo="Versiones publicadas"
              tituloOculto
              columnas={columnasDe(veAfectadas)}
              filas={filas.map((v, i) => ({ ...v, anterior: filas[i + 1]?.version ?? null }))}
              clave={(v) => v.version}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="versiones" una="versión" />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function columnasDe(veAfectadas: boolean): Columna<Fila>[] {
  return [
    {
      clave: 'version',
      titulo: 'Versión',
      nombra: true,
      ancho: 'largo',
      celda: (v) => (
        <>
          {v.nombre}
          {v.acto ? <p className="tenue menor">{v.acto}</p> : null}
        </>
      ),
    },
    { clave: 'desde', titulo: 'Rige desde', celda: (v) => formatFecha(v.desde) },
    { clave: 'estado', titulo: 'Estado', celda: (v) => <EstadoVersion version={v} /> },
    { clave: 'indicadores', titulo: 'Indicadores', numero: true, celda: (v) => formatNumero(String(v.indicadores)) },
    { clave: 'cambios', titulo: 'Qué cambió', celda: (v) => <Enlaces version={v} veAfectadas={veAfectadas} /> },
  ]
}

function EstadoVersion({ version: { vigente, desde } }: { version: Version }) {
  if (vigente)
    return (
      <Chip tono="bien" icono="sello">
        Vigente
      </Chip>
    )
  return inicioDe(desde) > ahoraServidor() ? (
    <Chip tono="nota" icono="reloj">
      Aún no rige
    </Chip>
  ) : (
    <Chip tono="quieto" icono="raya">
      Anterior
    </Chip>
  )
}

function Enlaces({ version: { version, nombre, anterior }, veAfectadas }: { version: Fila; veAfectadas: boolean }) {
  if (anterior === null) return 'Es la primera'
  return (
    <div className="enlaces-version">
      <p>
        <Link to="/catalogo/cambios" search={{ de: anterior, a: version }}>
          Ver los cambios<span className="solo-lector"> de {nombre}</span>
        </Link>
      </p>
      {veAfectadas ? (
        <p>
          <Link to="/catalogo/versiones/$version/afectadas" params={{ version }}>
            Ver planes afectados<span className="solo-lector"> por {nombre}</span>
          </Link>
        </p>
      ) : null}
    </div>
  )
}
