// Every confirmed version of the tables of a vigencia, and the files that still wait.
import { cifraMdm, formatFecha, formatInstante, nombreFuenteMdm } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { EstadoCargaInsumo } from './estado-carga.tsx'

const TAMANO = 20
type Insumo = Respuesta<'GET /api/mdm/insumos'>['filas'][number]
type Carga = Respuesta<'GET /api/mdm/cargas'>['filas'][number]

export function VersionesInsumo({ vigencia }: { vigencia: number }) {
  const [filtros] = useFiltros()
  const pagina = filtros.faltan ? 1 : paginaDe(filtros)
  const insumos = useQuery(consultaPaginada('GET /api/mdm/insumos', { consulta: { vigencia, pagina, tamano: TAMANO } }))
  const cargas = useQuery(consultaPaginada('GET /api/mdm/cargas', { consulta: { vigencia, tamano: TAMANO } }))
  const abiertas = cargas.data?.filas.filter((c) => !['confirmada', 'descartada'].includes(c.estado)) ?? []
  return (
    <section className="seccion" aria-label="Versiones de las tablas">
      <h2>Versiones de las tablas</h2>
      {abiertas.length > 0 ? (
        <Tabla titulo="Archivos sin confirmar" columnas={COLUMNAS_CARGA} filas={abiertas} clave={(c) => c.id} />
      ) : null}
      <Datos de={insumos}>
        {({ filas, total }) =>
          total === 0 ? (
            <p className="tenue">Todavía no hay tablas confirmadas de {vigencia}.</p>
          ) : (
            <>
              <Tabla
                titulo="Versiones confirmadas"
                columnas={COLUMNAS}
                filas={filas}
                clave={(i) => `${i.fuente} ${i.version}`}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="versiones" una="versión" />
            </>
          )
        }
      </Datos>
    </section>
  )
}

const COLUMNAS_CARGA: readonly Columna<Carga>[] = [
  {
    ...{ clave: 'nombre', titulo: 'Archivo', nombra: true },
    celda: (c) => (
      <Link className="enlace-fila" to="/medicion/cargas/$carga" params={{ carga: c.id }}>
        {c.nombre}
      </Link>
    ),
  },
  { clave: 'fuente', titulo: 'Fuente', celda: (c) => nombreFuenteMdm(c.fuente) },
  { clave: 'estado', titulo: 'Estado', celda: (c) => <EstadoCargaInsumo estado={c.estado} /> },
  { clave: 'quien', titulo: 'Lo cargó', celda: (c) => `${c.por}, ${formatInstante(Date.parse(c.en))}` },
]

const COLUMNAS: readonly Columna<Insumo>[] = [
  {
    clave: 'fuente',
    titulo: 'Fuente',
    nombra: true,
    celda: (i) => `${nombreFuenteMdm(i.fuente)}, versión ${i.version}`,
  },
  {
    ...{ clave: 'procedencia', titulo: 'Procedencia', ancho: 'medio' },
    celda: (i) => (
      <>
        {i.procedencia} · {i.licencia}
        {i.razon ? <p className="menor">Reemplazó a la anterior: {i.razon}</p> : null}
      </>
    ),
  },
  { clave: 'fecha', titulo: 'Fecha de los datos', celda: (i) => formatFecha(i.fecha) },
  { clave: 'filas', titulo: 'Filas', numero: true, celda: (i) => cifraMdm(i.filas) },
  {
    clave: 'quien',
    titulo: 'La confirmó',
    celda: (i) => `${i.por ?? 'El sistema'}, ${formatInstante(Date.parse(i.en))}`,
  },
  {
    ...{ clave: 'csv', titulo: 'Texto' },
    celda: ({ vigencia, fuente, version }) => (
      <a
        download
        href={direccion('GET /api/mdm/insumos/:vigencia/:fuente/:version/csv', {
          params: { vigencia, fuente, version },
        })}
      >
        CSV
        <span className="solo-lector">
          {' '}
          de {nombreFuenteMdm(fuente)}, versión {version}
        </span>
      </a>
    ),
  },
]
