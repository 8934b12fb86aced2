// The entities that owe the report, by pages, who needs a call most first; under each, its calls and a form for another.
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { LISTA } from '../../app/cuenta-enlazada.tsx'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { FilaEntera, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import type { ClaveCorte } from '../tablero/tipos.ts'
import { useLlegada } from '../tablero/usar-llegada.ts'
import { COLUMNAS_ENTIDADES } from './columnas-archivo.ts'
import { columnasDe } from './columnas-entidades.tsx'
import { consultaDe, FiltrosRadar } from './filtros.tsx'
import { Llamadas } from './llamadas.tsx'
import type { Radar } from './tipos.ts'

const TAMANO = 25
const RUTA = 'GET /api/radar/:instrumento/:vigencia/:corte/entidades'

export function EntidadesDelRadar({ clave, radar }: { clave: ClaveCorte; radar: Radar }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const titulo = useRef<HTMLHeadingElement>(null)
  useLlegada(titulo, LISTA)
  const consulta = consultaDe(filtros)
  const lista = useQuery(consultaPaginada(RUTA, { params: clave, consulta: { ...consulta, pagina, tamano: TAMANO } }))
  const paginador = { pagina, tamano: TAMANO, que: 'entidades', una: 'entidad' }
  const columnas = columnasDe(clave)
  return (
    <section className="seccion" aria-labelledby={LISTA}>
      <h2 id={LISTA} ref={titulo} tabIndex={-1}>
        A quién llamar
      </h2>
      <FiltrosRadar departamentos={radar.departamentos} />
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <p>Ninguna entidad que deba el reporte cumple esos filtros.</p>
          ) : (
            <>
              <Paginador {...paginador} total={total} />
              <Tabla
                titulo="Entidades que deben el reporte"
                tituloOculto
                columnas={columnas}
                filas={filas}
                clave={(f) => f.entidad.codigo}
                bajo={(f) =>
                  filtros.llamada === f.entidad.codigo ? (
                    <FilaEntera id={`llamadas-${f.entidad.codigo}`} columnas={columnas.length}>
                      <Llamadas clave={{ ...clave, entidad: f.entidad.codigo }} nombre={f.entidad.nombre} />
                    </FilaEntera>
                  ) : null
                }
              />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
              <Descarga
                texto={total > TAMANO ? 'Descargar la lista de todas las páginas' : 'Descargar esta lista'}
                archivo={`radar-${clave.instrumento}-${clave.vigencia}-${clave.corte}-llamadas`}
                columnas={COLUMNAS_ENTIDADES}
                filas={(marcha) =>
                  todas(
                    (p, tamano, signal) =>
                      api(RUTA, { params: clave, consulta: { ...consulta, pagina: p, tamano }, signal }),
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
