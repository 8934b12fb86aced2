// Where DNP uploads its file of the catalogue, and the files that were uploaded before.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { FormularioArchivo } from '../../ui/formulario-archivo.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { EstadoCarga } from './estado-carga.tsx'
import { MIGA_CATALOGO, MIGA_VERSIONES } from './permiso.ts'
import { SoloQuienPublica } from './solo-quien-publica.tsx'
import { subirCatalogo } from './subir.ts'

const TAMANO = 20
type Carga = Respuesta<'GET /api/catalogo/cargas'>['filas'][number]

export function PantallaCargasCatalogo() {
  return (
    <Pantalla
      titulo="Cargar una versión del Catálogo"
      entrada="Cargue el archivo oficial en Excel. Nada cambia hasta que usted vea qué trae, a quién toca, y lo publique con su fecha."
      migas={[MIGA_CATALOGO, MIGA_VERSIONES]}
    >
      <SoloQuienPublica>
        <Formulario />
        <Anteriores />
      </SoloQuienPublica>
    </Pantalla>
  )
}

function Formulario() {
  const ir = useNavigate()
  return (
    <FormularioArchivo
      id="catalogo"
      etiqueta="Archivo del Catálogo en Excel (.xlsx) o en CSV"
      ayuda="Con una fila por indicador y los encabezados del archivo del DNP. Hasta 20 MB."
      acepta=".xlsx,.csv"
      boton="Cargar y ver qué trae"
      falta="Escoja el archivo del Catálogo"
      enviar={async (elegido, alLlegar) => {
        const carga = await subirCatalogo(elegido, alLlegar)
        await consultas.invalidateQueries({ queryKey: ['GET /api/catalogo/cargas'] })
        await ir({ to: '/catalogo/cargas/$carga', params: { carga } })
      }}
    />
  )
}

function Anteriores() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/catalogo/cargas', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Datos de={lista}>
      {({ filas, total }) =>
        total === 0 ? null : (
          <section className="seccion">
            <h2>Archivos cargados</h2>
            <Tabla titulo="Archivos cargados" tituloOculto columnas={COLUMNAS} filas={filas} clave={(c) => c.id} />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="archivos" una="archivo" />
          </section>
        )
      }
    </Datos>
  )
}

const COLUMNAS: Columna<Carga>[] = [
  {
    clave: 'nombre',
    titulo: 'Archivo',
    nombra: true,
    celda: (c) => (
      <Link className="enlace-fila" to="/catalogo/cargas/$carga" params={{ carga: c.id }}>
        {c.nombre}
      </Link>
    ),
  },
  { clave: 'estado', titulo: 'Estado', celda: (c) => <EstadoCarga estado={c.estado} /> },
  { clave: 'quien', titulo: 'Lo cargó', celda: (c) => `${c.por}, ${formatInstante(Date.parse(c.en))}` },
]
