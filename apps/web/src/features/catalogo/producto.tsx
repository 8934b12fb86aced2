// A product of the catalogue: what it is, how it is measured, and its indicators with the plans that use them.
import { contar, formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type Producto = Respuesta<'GET /api/catalogo/productos/:producto'>
type Indicador = Producto['indicadores'][number]

const CATALOGO = { texto: 'Catálogo Programático', a: '/catalogo' }

export function PantallaProductoCatalogo() {
  const { producto } = useParams({ from: '/catalogo/productos/$producto' })
  const leido = useQuery(consulta('GET /api/catalogo/productos/:producto', { params: { producto } }))
  const { data } = leido
  return (
    <Pantalla titulo={data?.nombre ?? `Producto ${producto}`} antetitulo={`Producto ${producto}`} migas={[CATALOGO]}>
      <Datos de={leido}>{(datos) => <Hechos producto={datos} />}</Datos>
    </Pantalla>
  )
}

function Hechos({ producto }: { producto: Producto }) {
  const { rama, descripcion, medido, inactivoDesde, version, indicadores } = producto
  const [sector, programa] = rama
  return (
    <>
      {inactivoDesde ? (
        <Aviso tono="alerta" titulo={`Inactivo desde el ${formatFecha(inactivoDesde)}`}>
          <p>Las versiones de planes que lo usaban lo conservan. Una versión nueva debe usar un código activo.</p>
        </Aviso>
      ) : null}
      <Definiciones
        lista={[
          { nombre: 'Sector', valor: sector ? `${sector.codigo} · ${sector.nombre}` : 'No consta' },
          { nombre: 'Programa', valor: programa ? `${programa.codigo} · ${programa.nombre}` : 'No consta' },
          { nombre: 'Descripción', valor: descripcion ?? 'El archivo cargado no la trae' },
          { nombre: 'Medido a través de', valor: medido ?? 'El archivo cargado no lo trae' },
          { nombre: 'Leído en', valor: `${version.nombre} (desde el ${formatFecha(version.desde)})` },
        ]}
      />
      <section className="seccion">
        <h2>Indicadores</h2>
        <Tabla
          titulo="Indicadores del producto"
          tituloOculto
          columnas={COLUMNAS}
          filas={indicadores}
          clave={(i) => i.codigo}
        />
      </section>
    </>
  )
}

const COLUMNAS: Columna<Indicador>[] = [
  { clave: 'codigo', titulo: 'Código', celda: (i) => <span className="numero">{i.codigo}</span> },
  {
    clave: 'indicador',
    titulo: 'Indicador',
    nombra: true,
    ancho: 'largo',
    celda: (i) => (
      <>
        {i.nombre}{' '}
        {i.inactivoDesde ? (
          <Chip tono="alerta" icono="alerta">
            Inactivo desde el {formatFecha(i.inactivoDesde)}
          </Chip>
        ) : i.principal ? (
          <Chip tono="nota" icono="nota">
            Principal
          </Chip>
        ) : null}
      </>
    ),
  },
  { clave: 'unidad', titulo: 'Unidad', celda: (i) => i.unidad },
  { clave: 'ods', titulo: 'ODS', celda: (i) => [i.ods, i.metaOds].filter(Boolean).join(' · ') || 'No consta' },
  { clave: 'para', titulo: 'Para quién', celda: paraQuien },
  {
    clave: 'uso',
    titulo: 'Lo usan hoy',
    celda: (i) =>
      i.planes === 0 ? 'Ningún plan' : `${contar(i.planes, 'plan', 'planes')}, en ${contar(i.metas, 'meta', 'metas')}`,
  },
]

function paraQuien({ esNacional, esTerritorial }: Indicador): string {
  const quienes = [esNacional ? 'Nación' : '', esTerritorial ? 'Territorio' : ''].filter(Boolean)
  if (quienes.length > 0) return quienes.join(' y ')
  return esNacional === null && esTerritorial === null ? 'No consta' : 'Ninguno'
}
