// Technical assistance that the team gave (numeral 2.b, Circular 0009-4 de 2023): how much of the territory it reached, one more, and the list.
import { CLASES_ASISTENCIA, type ClaseAsistencia } from '@kpt/domain/revision'
import { contar, NOMBRES_CLASE_ASISTENCIA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe, type Selector } from '../../app/filtros-de-lista.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { COLUMNAS_ASISTENCIAS } from './columnas-archivo.ts'
import { AnotarAsistencia } from './formulario.tsx'
import { TablaAsistencias } from './tabla.tsx'
import './asistencia.css'

const TAMANO = 25
const RUTA = 'GET /api/asistencias'

const CLASE: Selector = {
  campo: 'clase',
  etiqueta: 'Clase',
  opciones: opcionesDe('Todas', CLASES_ASISTENCIA, NOMBRES_CLASE_ASISTENCIA),
}

function consultaDe({ clase, texto }: Filtros) {
  return {
    clase: CLASES_ASISTENCIA.find((c) => c === clase) as ClaseAsistencia | undefined,
    texto: texto?.slice(0, 80) || undefined,
  }
}

export function PantallaAsistencia() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { consulta: { ...consultaDe(filtros), pagina, tamano: TAMANO } }))
  const paginador = { pagina, tamano: TAMANO, que: 'asistencias', una: 'asistencia' }
  return (
    <Pantalla titulo="Asistencia técnica" entrada="Lo que su equipo ha hecho para ayudar a las entidades a reportar.">
      <p>
        <Link to="/contactos">Ver las llamadas, visitas y correos a las entidades</Link>
      </p>
      <Desplegable titulo="Anotar una asistencia">
        <AnotarAsistencia />
      </Desplegable>
      <FiltrosDeLista selectores={[CLASE]} quita={['clase', 'texto']} />
      <Datos de={lista}>
        {({ filas, total, atendidas, entidades }) =>
          total === 0 ? (
            <p>No hay ninguna asistencia anotada{filtros.clase || filtros.texto ? ' con esos filtros' : ''}.</p>
          ) : (
            <div className="pila pila--2">
              <p>
                Han recibido asistencia {atendidas} de {contar(entidades, 'entidad', 'entidades')} del territorio.
              </p>
              <Paginador {...paginador} total={total} />
              <TablaAsistencias filas={filas} anulan />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
              <Descarga
                texto="Descargar todas"
                archivo="asistencia-tecnica"
                columnas={COLUMNAS_ASISTENCIAS}
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
