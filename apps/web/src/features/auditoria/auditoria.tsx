// The acts of the entities that one may see, as they were written in their chains: who did what, when, and whether anybody touched it since.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { territorioDeAuditoria } from '../../app/enlace-auditoria.tsx'
import { type Filtros, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { UnActo } from './acto.tsx'
import { COLUMNAS, todosLosActos } from './archivo.ts'
import { EstadoDeLaCadena } from './estado-cadena.tsx'
import { consultaDe, hayFiltros, type Lista } from './filtro.ts'
import { FiltrosDeActos } from './filtros.tsx'
import './auditoria.css'

const TAMANO = 50

export function PantallaAuditoria() {
  const [direccion] = useFiltros()
  const sesion = useSesion()
  const territorio = sesion ? territorioDeAuditoria(sesion) : null
  // Whoever sees one entity need not name it.
  const propia = territorio?.clase === 'entidad' ? territorio.codigo : undefined
  const filtros: Filtros = { ...direccion, cadena: direccion.cadena ?? propia }
  const consulta = consultaDe(filtros)
  const lista = useQuery(
    consultaPaginada('GET /api/auditoria', { consulta: { ...consulta, tras: filtros.tras, tamano: TAMANO } }),
  )
  return (
    <Pantalla
      titulo="Auditoría"
      entrada="Todo acto queda escrito en una cadena que nadie puede cambiar sin que se note. Las horas son de Bogotá."
    >
      <EstadoDeLaCadena cadena={consulta.cadena} pais={territorio?.clase === 'nacional'} />
      <FiltrosDeActos cadena={consulta.cadena} persona={lista.data?.persona ?? null} />
      <Datos de={lista} lineas={10}>
        {(datos) => <Actos datos={datos} filtros={filtros} hay={hayFiltros(direccion)} />}
      </Datos>
    </Pantalla>
  )
}

function Actos({ datos: { filas, siguiente }, filtros, hay }: { datos: Lista; filtros: Filtros; hay: boolean }) {
  if (filas.length === 0)
    return (
      <Vacio titulo={hay ? 'Ningún acto cumple esos filtros' : 'Todavía no hay actos'}>
        <p>
          {hay ? 'Quite alguno para ver más.' : 'Aquí quedará cada acto sobre el plan, los reportes y los accesos.'}
        </p>
      </Vacio>
    )
  return (
    <section className="pila pila--2" aria-label="Actos, el último primero">
      <ol className="actos">
        {filas.map((acto) => (
          <UnActo key={`${acto.cadena} ${acto.n}`} acto={acto} filtros={filtros} />
        ))}
      </ol>
      <Paginas siguiente={siguiente} enPrimera={!filtros.tras} />
      <Descarga
        texto="Descargar estos actos"
        archivo={`auditoria-${filtros.cadena ?? 'entidades'}`}
        columnas={COLUMNAS}
        filas={(marcha) => todosLosActos(filtros, marcha)}
      />
    </section>
  )
}

/** Each page is an address: coming back is the browser's own. */
function Paginas({ siguiente, enPrimera }: { siguiente: string | null; enPrimera: boolean }) {
  if (siguiente === null && enPrimera) return null
  return (
    <nav className="acciones no-imprimir" aria-label="Páginas de actos">
      {enPrimera ? null : (
        <Link to="." search={(previo: Filtros) => ({ ...previo, tras: undefined })} className="boton boton--normal">
          Los más recientes
        </Link>
      )}
      {siguiente ? (
        <Link to="." search={(previo: Filtros) => ({ ...previo, tras: siguiente })} className="boton boton--normal">
          Anteriores en el tiempo
        </Link>
      ) : null}
    </nav>
  )
}
