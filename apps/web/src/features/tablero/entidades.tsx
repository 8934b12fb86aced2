// The entities behind the figures of the board, by pages, with the filters of the address; each row leads to its progress.
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { AbiertaBajo } from './abierta-bajo.tsx'
import { cifraDeGrupo } from './cifras.ts'
import { CSV_ENTIDADES } from './columnas-csv.ts'
import { ambitoDe, columnasEntidades } from './columnas-entidades.tsx'
import { LISTA_ENTIDADES } from './cuantas.tsx'
import { consultaDe, FiltrosEntidades, fraseFiltros } from './filtros-entidades.tsx'
import { useHechosDelCorte } from './hechos-archivo.ts'
import type { PropsTablero } from './tablero.tsx'
import { useLlegada } from './usar-llegada.ts'

const TAMANO = 25
const RUTA = 'GET /api/tablero/:instrumento/:vigencia/:corte/entidades'

export function Entidades({ clave, tablero, cerrada }: PropsTablero) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const titulo = useRef<HTMLHeadingElement>(null)
  useLlegada(titulo, LISTA_ENTIDADES)
  const consulta = consultaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { params: clave, consulta: { ...consulta, pagina, tamano: TAMANO } }))
  const hechos = useHechosDelCorte(tablero)
  const columnas = columnasEntidades({ clave, tablero, cerrada }, dentroDe(consulta))
  const paginador = { pagina, tamano: TAMANO, que: 'entidades', una: 'entidad' }
  return (
    <section className="seccion" aria-labelledby={LISTA_ENTIDADES}>
      <div className="cabeza-lista">
        <h2 id={LISTA_ENTIDADES} ref={titulo} tabIndex={-1}>
          Entidades
        </h2>
      </div>
      <p>{fraseFiltros(filtros, tablero)}</p>
      <FiltrosEntidades />
      <Datos de={lista}>
        {({ filas, total }) => (
          <>
            <Paginador {...paginador} total={total} />
            {total === 0 ? (
              <p>Ninguna entidad cumple esos filtros. Quite alguno para ver más.</p>
            ) : (
              <Tabla
                titulo="Entidades del corte"
                tituloOculto
                columnas={columnas}
                filas={filas}
                clave={(f) => f.entidad.codigo}
                bajo={(f) => (
                  <AbiertaBajo
                    ambito={ambitoDe(f)}
                    columnas={columnas.length}
                    de={`de ${f.entidad.nombre}`}
                    metodologia={tablero.metodologia}
                    cerrada={cerrada}
                    cifra={(cual) => cifraDeGrupo(f.avance ?? tablero.avance, cual, tablero.metodologia)}
                    sumas={f.avance ?? tablero.avance}
                  />
                )}
              />
            )}
            {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
            {total > 0 ? (
              <Descarga
                texto={total > TAMANO ? 'Descargar las entidades de todas las páginas' : 'Descargar estas entidades'}
                archivo={`tablero-${clave.instrumento}-${clave.vigencia}-${clave.corte}-entidades`}
                columnas={CSV_ENTIDADES}
                filas={(marcha) =>
                  todas(
                    (p, tamano, signal) =>
                      api(RUTA, { params: clave, consulta: { ...consulta, pagina: p, tamano }, signal }),
                    marcha,
                  )
                }
                hechos={[...hechos, ['Lista', fraseFiltros(filtros, tablero)]]}
              />
            ) : null}
          </>
        )}
      </Datos>
    </section>
  )
}

/** The list of a group leads to that group of each plan. */
function dentroDe(consulta: ReturnType<typeof consultaDe>): Readonly<Record<string, string | undefined>> {
  const dimension = (['sector', 'programa', 'ods', 'fuente'] as const).find((d) => consulta[d] !== undefined)
  return dimension === undefined ? {} : { dimension, grupo: consulta[dimension] }
}
