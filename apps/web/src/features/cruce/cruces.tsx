// Where a person brings a book of CUIPO or of physical execution to a report, and the books that were crossed with it before.
import { formatInstante, NOMBRES_FORMA_CRUCE, nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { FormularioArchivo } from '../../ui/formulario-archivo.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { migasReporte } from '../reportes/migas.ts'
import { useClaveReporte } from '../reportes/usar-reporte.ts'
import { Compartidos } from './compartidos.tsx'
import { direccionCruces } from './direccion.ts'
import { type CruceBreve, EstadoCruce } from './estado-cruce.tsx'
import { subirLibro } from './subir.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces'
const TAMANO = 20

export function PantallaCruces() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  return (
    <Pantalla
      titulo="Traer de CUIPO"
      de={nombre}
      migas={migasReporte(clave, nombre, true)}
      entrada="Lo que la entidad ya le dijo al Estado no se vuelve a escribir. Cargue el libro, vea qué coincide con su plan y traiga lo que corresponda. Nada cambia en el reporte hasta que usted lo acepte."
    >
      <Formulario clave={clave} />
      <Anteriores clave={clave} />
      <Compartidos clave={clave} />
    </Pantalla>
  )
}

function Formulario({ clave }: { clave: Clave }) {
  const ir = useNavigate()
  return (
    <FormularioArchivo
      id="libro"
      etiqueta="Libro en Excel (.xlsx)"
      ayuda="El de ejecución de gastos de CUIPO, tal como lo exporta el CHIP (formulario D_EJECUCION_DE_GASTOS), o uno de ejecución física por BPIN e indicador."
      acepta=".xlsx"
      boton="Cargar y cruzar"
      falta="Escoja el libro"
      enviar={async (elegido, alLlegar) => {
        const cruce = await subirLibro(clave, elegido, alLlegar)
        await consultas.invalidateQueries({ queryKey: [RUTA] })
        await ir({ to: direccionCruces(clave, cruce) })
      }}
    />
  )
}

function Anteriores({ clave }: { clave: Clave }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { params: clave, consulta: { pagina, tamano: TAMANO } }))
  return (
    <Datos de={lista}>
      {({ filas, total }) =>
        total === 0 ? null : (
          <section className="seccion">
            <h2>Libros cruzados con este reporte</h2>
            <Tabla
              titulo="Libros cruzados con este reporte"
              tituloOculto
              columnas={columnasDe(clave)}
              filas={filas}
              clave={(c) => String(c.n)}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="libros" una="libro" />
          </section>
        )
      }
    </Datos>
  )
}

function columnasDe(clave: Clave): Columna<CruceBreve>[] {
  return [
    {
      clave: 'nombre',
      titulo: 'Libro',
      nombra: true,
      celda: (c) => (
        <Link className="enlace-fila" to={direccionCruces(clave, c.n)}>
          {c.nombre}
        </Link>
      ),
    },
    { clave: 'forma', titulo: 'De qué es', celda: (c) => (c.forma ? NOMBRES_FORMA_CRUCE[c.forma] : 'Sin leer') },
    { clave: 'estado', titulo: 'Estado', celda: (c) => <EstadoCruce estado={c.estado} /> },
    {
      clave: 'quien',
      titulo: 'Lo cargó',
      celda: (c) => `${c.autor.nombre}, ${nombreRol(c.autor.rol)} · ${formatInstante(Date.parse(c.en))}`,
    },
  ]
}
