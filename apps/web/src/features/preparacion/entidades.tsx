// The entities behind the counts, by pages, with the filters of the address; each row leads to its plan.
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { LISTA } from '../../app/cuenta-enlazada.tsx'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { useLlegada } from '../tablero/usar-llegada.ts'
import { COLUMNAS_ENTIDADES } from './columnas-archivo.ts'
import { COLUMNAS } from './columnas-entidades.tsx'
import { consultaDe, FiltrosPreparacion } from './filtros.tsx'
import type { Preparacion } from './tipos.ts'

const TAMANO = 25
const RUTA = 'GET /api/preparacion/entidades'

export function EntidadesPreparadas({ preparacion }: { preparacion: Preparacion }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const titulo = useRef<HTMLHeadingElement>(null)
  useLlegada(titulo, LISTA)
  const consulta = consultaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { consulta: { ...consulta, pagina, tamano: TAMANO } }))
  const paginador = { pagina, tamano: TAMANO, que: 'entidades', una: 'entidad' }
  return (
    <section className="seccion" aria-labelledby={LISTA}>
      <h2 id={LISTA} ref={titulo} tabIndex={-1}>
        Entidades
      </h2>
      <FiltrosPreparacion departamentos={preparacion.departamentos} />
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <p>Ninguna entidad cumple esos filtros. Quite alguno para ver más.</p>
          ) : (
            <>
              <Paginador {...paginador} total={total} />
              <Tabla
                titulo="Entidades y su plan"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(f) => f.entidad.codigo}
              />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
              <Descarga
                texto={total > TAMANO ? 'Descargar las entidades de todas las páginas' : 'Descargar estas entidades'}
                archivo={`planes-${preparacion.vigencia}-entidades`}
                columnas={COLUMNAS_ENTIDADES}
                filas={(marcha) =>
                  todas(
                    (p, tamano, signal) => api(RUTA, { consulta: { ...consulta, pagina: p, tamano }, signal }),
                    marcha,
                  )
                }
              />
            </>
          )
        }
      </Datos>
    </section>
  )
}
