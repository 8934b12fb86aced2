// Metas of the plan, paged, with filters kept in the address. Shows the physical programme or the money.
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { columnasArchivo } from './columnas-archivo.ts'
import { columnasDe } from './columnas-metas.tsx'
import { FiltrosMetas } from './filtros-metas.tsx'
import type { PropsSeccion } from './plan.tsx'
import { SumaMetas } from './suma-metas.tsx'

const TAMANO = 25
const RUTA = 'GET /api/entidades/:entidad/plan/metas'

export function SeccionMetas({ entidad, plan, filtros }: PropsSeccion) {
  const pagina = paginaDe(filtros)
  const { linea, sector, fuente, texto, version } = filtros
  const lista = useQuery(
    consultaPaginada(RUTA, {
      params: { entidad },
      consulta: { linea, sector, fuente, texto, version, pagina, tamano: TAMANO },
    }),
  )
  const enPesos = filtros.cifras === 'pesos'
  return (
    <section className="pila" aria-labelledby="metas-titulo">
      <h2 id="metas-titulo" className="solo-lector">
        Metas de producto
      </h2>
      <FiltrosMetas plan={plan} />
      {enPesos ? <SumaMetas plan={plan} filtros={filtros} /> : null}
      <Datos de={lista}>
        {({ filas, total }) => (
          <>
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="metas" una="meta" />
            {total === 0 ? (
              <p>Ninguna meta cumple esos filtros. Quite alguno para ver más.</p>
            ) : (
              <Tabla
                titulo={enPesos ? 'Metas de producto, en pesos' : 'Metas de producto, programa físico'}
                tituloOculto
                columnas={columnasDe(entidad, plan, filtros)}
                filas={filas}
                clave={(m) => m.numero}
              />
            )}
            {total > TAMANO ? (
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="metas" una="meta" abajo />
            ) : null}
            {total > 0 ? (
              <Descarga
                texto={total > TAMANO ? 'Descargar las metas de todas las páginas' : 'Descargar estas metas'}
                archivo={`plan-${entidad}-metas`}
                columnas={columnasArchivo(plan.vigencias)}
                filas={(marcha) =>
                  todas((p, cuantas, signal) => {
                    const consulta = { linea, sector, fuente, texto, version, pagina: p, tamano: cuantas }
                    return api(RUTA, { params: { entidad }, consulta, signal })
                  }, marcha)
                }
              />
            ) : null}
          </>
        )}
      </Datos>
    </section>
  )
}
