// The metas of the plan, or of the group that was opened, by pages; each figure opens and each meta leads to its values.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
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
import type { PropsAvance } from './avance.tsx'
import { CSV_METAS } from './columnas-csv.ts'
import { ambitoMeta, columnasMetas } from './columnas-metas.tsx'
import { CompartidoDeMeta } from './compartido.tsx'
import { LISTA_METAS, nombreGrupo } from './grupos.tsx'
import { hechosDeVersion } from './hechos-archivo.ts'
import { useLlegada } from './usar-llegada.ts'
import { TendenciaAvance } from './variantes/tendencia-avance.tsx'
import { Variantes } from './variantes/variantes.tsx'

const TAMANO = 25
const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas'

export function MetasDelGrupo(props: PropsAvance) {
  const { clave, avance, dimension } = props
  const [filtros] = useFiltros()
  const titulo = useRef<HTMLHeadingElement>(null)
  useLlegada(titulo, LISTA_METAS)
  const grupo = filtros.grupo?.slice(0, 120)
  const abierto = avance.grupos.find((g) => g.clave === grupo)
  const pagina = paginaDe(filtros)
  const filtro = { dimension, grupo } as const
  const lista = useQuery(consultaPaginada(RUTA, { params: clave, consulta: { ...filtro, pagina, tamano: TAMANO } }))
  const columnas = columnasMetas(props)
  const paginador = { pagina, tamano: TAMANO, que: 'metas', una: 'meta' }
  return (
    <section className="seccion" aria-labelledby={LISTA_METAS}>
      <div className="cabeza-lista">
        <h2 id={LISTA_METAS} ref={titulo} tabIndex={-1}>
          {abierto ? `Metas de «${nombreGrupo(dimension, abierto)}»` : 'Metas'}
        </h2>
        {grupo ? (
          <Link
            to="."
            search={{ dimension: filtros.dimension, orden: filtros.orden }}
            resetScroll={false}
            className="enlace-fila"
          >
            Ver todas las metas
          </Link>
        ) : null}
      </div>
      {abierto ? (
        <>
          {dimension === 'fuente' ? null : <Variantes de={abierto} avance={avance} cerrada={props.cerrada} />}
          <TendenciaAvance
            clave={clave}
            de={{ dimension, grupo: abierto.clave }}
            nombre={`de «${nombreGrupo(dimension, abierto)}»`}
          />
        </>
      ) : null}
      <Datos de={lista}>
        {({ filas, total }) => (
          <>
            <Paginador {...paginador} total={total} />
            {total === 0 ? (
              <p>No hay metas en ese grupo.</p>
            ) : (
              <Tabla
                titulo="Metas con su avance"
                tituloOculto
                columnas={columnas}
                filas={filas}
                clave={(m) => m.meta}
                bajo={(m) => (
                  <AbiertaBajo
                    ambito={ambitoMeta(m)}
                    columnas={columnas.length}
                    de={`de la meta ${m.meta}`}
                    metodologia={avance.metodologia}
                    cargadas={avance.cargadas}
                    cerrada={props.cerrada}
                    cifra={(cual) => m[cual]}
                    deMeta
                  >
                    {(cual) =>
                      cual === 'financiero' ? <CompartidoDeMeta meta={m} metodologia={avance.metodologia} /> : null
                    }
                  </AbiertaBajo>
                )}
              />
            )}
            {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
            {total > 0 ? (
              <Descarga
                texto={total > TAMANO ? 'Descargar las metas de todas las páginas' : 'Descargar estas metas'}
                archivo={`avance-${clave.entidad}-${clave.instrumento}-${clave.vigencia}-${clave.corte}-metas`}
                columnas={CSV_METAS}
                filas={(marcha) =>
                  todas(
                    (p, tamano, signal) =>
                      api(RUTA, { params: clave, consulta: { ...filtro, pagina: p, tamano }, signal }),
                    marcha,
                  )
                }
                hechos={hechosDeVersion(avance)}
              />
            ) : null}
          </>
        )}
      </Datos>
    </section>
  )
}
