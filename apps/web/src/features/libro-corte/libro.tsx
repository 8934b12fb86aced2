// The corte by workbook, first step: download it prefilled, bring it back filled, or take up again one that waits.
import { formatInstante, nombreDeReporte } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { api, direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { ChipDe } from '../../app/marca.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'
import { FormularioArchivo } from '../../ui/formulario-archivo.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { enviarArchivo } from '../cargas/envios.ts'
import { MARCA_CARGA } from '../cargas/nombres.ts'
import type { Clave } from '../reportes/borrador/red.ts'
import { direccionReporte } from '../reportes/direccion.ts'
import { migasReporte } from '../reportes/migas.ts'
import { useClaveReporte } from '../reportes/usar-reporte.ts'
import { palabrasDe } from './palabras.ts'
import { LIBROS, redDelLibro } from './tipos.ts'

export function PantallaLibroCorte() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const palabras = palabrasDe(clave)
  return (
    <Pantalla
      titulo={palabras.titulo}
      de={`${nombreDeReporte(clave)} · ${nombre}`}
      entrada={palabras.entrada}
      migas={migasReporte(clave, nombre, true)}
    >
      <section className="seccion">
        <h2>1. Descargue el libro</h2>
        <p>{palabras.trae}</p>
        <p>
          <EnlaceDescarga
            href={direccion('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libro', {
              params: clave,
              consulta: {},
            })}
          >
            {palabras.descargar}
          </EnlaceDescarga>
        </p>
      </section>
      <section className="seccion">
        <h2>2. Cárguelo lleno</h2>
        <Formulario clave={clave} />
      </section>
      <Anteriores clave={clave} />
    </Pantalla>
  )
}

function Formulario({ clave }: { clave: Clave }) {
  const navegar = useNavigate()
  const { lleno } = palabrasDe(clave)
  return (
    <FormularioArchivo
      id="libro"
      etiqueta={lleno}
      ayuda="Escójalo o arrástrelo hasta aquí. Es un libro de Excel (.xlsx) de hasta 10 MB."
      acepta=".xlsx"
      boton="Cargar y ver qué cambia"
      falta={`Escoja el archivo: ${lleno.toLowerCase()}`}
      enviar={async (elegido) => {
        const cuerpo = { nombre: elegido.name, bytes: elegido.size }
        const carga = await api(`POST ${LIBROS}`, { params: clave, cuerpo })
        // Its failures are shown at the address of the upload, where the person is taken now.
        void enviarArchivo(clave.entidad, carga, elegido, redDelLibro(clave, carga.id)).catch(() => {})
        await navegar({ to: direccionReporte(clave, `libro/${carga.id}`) })
      }}
    />
  )
}

function Anteriores({ clave }: { clave: Clave }) {
  const libros = useQuery(consulta(`GET ${LIBROS}`, { params: clave, consulta: { tamano: 20 } }))
  const filas = libros.data?.filas ?? []
  if (filas.length === 0) return null
  return (
    <section className="seccion">
      <h2>{palabrasDe(clave).anteriores}</h2>
      <Tabla
        titulo="Los más recientes"
        columnas={[
          {
            clave: 'nombre',
            titulo: 'Libro',
            nombra: true,
            celda: (l) => (
              <Link className="enlace-fila" to={direccionReporte(clave, `libro/${l.id}`)}>
                {l.nombre}
              </Link>
            ),
          },
          { clave: 'fecha', titulo: 'Cargado', celda: (l) => formatInstante(Date.parse(l.creadaEn)) },
          { clave: 'por', titulo: 'Por', celda: (l) => l.creadaPor },
          { clave: 'estado', titulo: 'Estado', celda: (l) => <ChipDe marca={MARCA_CARGA[l.estado]} /> },
        ]}
        filas={filas}
        clave={(l) => l.id}
      />
    </section>
  )
}
