// Direct communication with the entities (numeral 9, Circular 0009-4 de 2023; R5.4): of the whole territory, and of one.
import { MEDIOS_LLAMADA, type MedioLlamada, RESULTADOS_LLAMADA, type ResultadoLlamada } from '@kpt/domain/calendario'
import { formatFecha, NOMBRES_MEDIO_LLAMADA, NOMBRES_RESULTADO_LLAMADA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe } from '../../app/filtros-de-lista.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { COLUMNAS_CONTACTOS } from './columnas-archivo.ts'
import type { Contacto } from './tipos.ts'

const TAMANO = 25
const RUTA = 'GET /api/contactos'

const SELECTORES = [
  { campo: 'medio', etiqueta: 'Medio', opciones: opcionesDe('Todos', MEDIOS_LLAMADA, NOMBRES_MEDIO_LLAMADA) },
  {
    campo: 'resultado',
    etiqueta: 'Qué dijo',
    opciones: opcionesDe('Todo', RESULTADOS_LLAMADA, NOMBRES_RESULTADO_LLAMADA),
  },
]

function consultaDe({ medio, resultado, texto }: Filtros) {
  return {
    medio: MEDIOS_LLAMADA.find((m) => m === medio) as MedioLlamada | undefined,
    resultado: RESULTADOS_LLAMADA.find((r) => r === resultado) as ResultadoLlamada | undefined,
    texto: texto?.slice(0, 80) || undefined,
  }
}

export function PantallaContactos() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { consulta: { ...consultaDe(filtros), pagina, tamano: TAMANO } }))
  const paginador = { pagina, tamano: TAMANO, que: 'contactos', una: 'contacto' }
  return (
    <Pantalla
      titulo="Contactos"
      entrada="Llamadas, visitas y correos a las entidades por sus reportes. Lo último primero."
      migas={[{ texto: 'Asistencia', a: '/asistencia' }]}
    >
      <p>
        <Link to="/revision/sin-enviar">A quién llamar hoy</Link>
      </p>
      <FiltrosDeLista selectores={SELECTORES} quita={['medio', 'resultado', 'texto']} />
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <p>No hay contactos anotados.</p>
          ) : (
            <div className="pila pila--2">
              <Paginador {...paginador} total={total} />
              <TablaContactos filas={filas} />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
              <Descarga
                texto="Descargar todos"
                archivo="contactos"
                columnas={COLUMNAS_CONTACTOS}
                filas={(marcha) =>
                  todas(
                    (p, tamano, signal) =>
                      api(RUTA, { consulta: { ...consultaDe(filtros), pagina: p, tamano }, signal }),
                    marcha,
                  )
                }
              />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COLUMNAS: Columna<Contacto>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad y corte',
    nombra: true,
    celda: (c) => (
      <>
        <Link className="enlace-fila" to="/entidades/$entidad/asistencia" params={{ entidad: c.entidad.codigo }}>
          {c.entidad.nombre}
        </Link>
        <span className="bloque tenue menor">
          Corte {c.corte} de {c.vigencia}
        </span>
      </>
    ),
  },
  { clave: 'el', titulo: 'Fecha', celda: (c) => formatFecha(c.el) },
  { clave: 'medio', titulo: 'Medio', celda: (c) => NOMBRES_MEDIO_LLAMADA[c.medio] },
  { clave: 'con', titulo: 'Con quién', celda: (c) => c.con || <span className="tenue">Nadie contestó</span> },
  {
    clave: 'resultado',
    titulo: 'Qué dijo',
    celda: (c) => (
      <>
        {NOMBRES_RESULTADO_LLAMADA[c.resultado]}
        {c.nota ? <span className="bloque menor">{c.nota}</span> : null}
      </>
    ),
  },
  { clave: 'autor', titulo: 'Lo anotó', celda: (c) => c.autor.nombre },
]

export function TablaContactos({ filas }: { filas: readonly Contacto[] }) {
  return <Tabla titulo="Contactos" tituloOculto columnas={COLUMNAS} filas={filas} clave={(c) => c.id} />
}
