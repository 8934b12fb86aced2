// The corte by workbook, first step: download it prefilled, bring it back filled, or take up again one that waits.
import { formatInstante } from '@kpt/textos'
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
import { LIBROS, redDelLibro } from './tipos.ts'

export function PantallaLibroCorte() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  return (
    <Pantalla
      titulo="Llenar el reporte en Excel"
      de={`Corte ${clave.corte} de ${clave.vigencia} · ${nombre}`}
      entrada="Descargue el libro con sus metas, llénelo donde quiera y cárguelo aquí. Nada cambia en el reporte hasta que usted vea qué trae y lo confirme."
      migas={migasReporte(clave, nombre, true)}
    >
      <section className="seccion">
        <h2>1. Descargue el libro</h2>
        <p>
          Trae una fila por meta y una por meta y fuente, con lo programado, el corte anterior y lo que ya hay en el
          borrador. Lo que deje en blanco no borra nada.
        </p>
        <p>
          <EnlaceDescarga
            href={direccion('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libro', {
              params: clave,
              consulta: {},
            })}
          >
            Descargar el libro del corte
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
  return (
    <FormularioArchivo
      id="libro"
      etiqueta="Libro del corte, lleno"
      ayuda="Escójalo o arrástrelo hasta aquí. Es un libro de Excel (.xlsx) de hasta 10 MB."
      acepta=".xlsx"
      boton="Cargar y ver qué cambia"
      falta="Escoja el libro del corte"
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
      <h2>Libros de este corte</h2>
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
