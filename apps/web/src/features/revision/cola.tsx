// The queue of the reviewer: what waits, what went back, what was validated; counts, search and page in the address (R4).
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useAhora } from '../../app/reloj.ts'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { SinReportar } from '../omisos/sin-reportar.tsx'
import { columnasDe } from './cola/columnas.tsx'
import { COLUMNAS_ARCHIVO } from './cola/columnas-archivo.ts'
import { type Cola, type EstadoCola, estadoDe, NOMBRES_COLA } from './cola/estado.ts'
import { ColaVacia } from './cola/vacia.tsx'
import './revision.css'

const TAMANO = 25
const RUTA = 'GET /api/revision/cola'

export function PantallaCola() {
  const [filtros, cambiar] = useFiltros()
  const estado = estadoDe(filtros)
  const pagina = paginaDe(filtros)
  const texto = filtros.texto
  const ahora = useAhora()
  const cola = useQuery(consultaPaginada(RUTA, { consulta: { estado, texto, pagina, tamano: TAMANO } }))
  const paginador = { pagina, tamano: TAMANO, que: 'reportes', una: 'reporte' }
  return (
    <Pantalla
      titulo="Revisión"
      entrada="Los reportes que le corresponde revisar. Primero el que más tiempo lleva esperando."
    >
      <Partes estado={estado} filtros={filtros} cuentas={cola.data?.cuentas} />
      <search className="no-imprimir">
        <Buscar etiqueta="Entidad: nombre o código" texto={texto ?? ''} onBuscar={(t) => cambiar({ texto: t })} />
      </search>
      <Datos de={cola}>
        {({ filas, total, cuentas }) =>
          filas.length === 0 ? (
            <ColaVacia estado={estado} texto={texto} cuentas={cuentas} onQuitar={() => cambiar({ texto: undefined })} />
          ) : (
            <div className="pila pila--2">
              <Paginador {...paginador} total={total} />
              <Tabla
                titulo={NOMBRES_COLA[estado]}
                tituloOculto
                columnas={columnasDe(estado, ahora)}
                filas={filas}
                clave={(f) => `${f.entidad.codigo}/${f.instrumento}/${f.vigencia}/${f.corte}`}
              />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
              <Descarga
                texto="Descargar todos los reportes de esta parte"
                archivo={`revision-${estado}`}
                columnas={COLUMNAS_ARCHIVO}
                filas={(marcha) =>
                  todas(
                    (p, tamano, signal) => api(RUTA, { consulta: { estado, texto, pagina: p, tamano }, signal }),
                    marcha,
                  )
                }
              />
            </div>
          )
        }
      </Datos>
      <section className="seccion" aria-labelledby="sin-reportar">
        <h2 id="sin-reportar">Quién no ha reportado</h2>
        <SinReportar cuantas={1} />
      </section>
    </Pantalla>
  )
}

type PropsPartes = {
  readonly estado: EstadoCola
  readonly filtros: Filtros
  readonly cuentas: Cola['cuentas'] | undefined
}

function Partes({ estado, filtros, cuentas }: PropsPartes) {
  const cuenta: Record<EstadoCola, number | undefined> = {
    por_revisar: cuentas?.porRevisar,
    en_ajustes: cuentas?.enAjustes,
    validados: cuentas?.validados,
    todos: undefined,
  }
  return (
    <Pestanas
      etiqueta="Reportes por estado de la revisión"
      pestanas={(Object.keys(NOMBRES_COLA) as EstadoCola[]).map((e) => ({
        texto: NOMBRES_COLA[e],
        a: '/revision',
        busqueda: { estado: e === 'por_revisar' ? undefined : e, texto: filtros.texto },
        activa: e === estado,
        ...(cuenta[e] === undefined ? {} : { cuenta: cuenta[e] }),
      }))}
    />
  )
}
