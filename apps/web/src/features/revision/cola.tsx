// The queue of the reviewer: what waits, what went back, what was validated; counts, search and page in the address (R4).
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useAhora } from '../../app/reloj.ts'
import { useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { FilaEntera, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { SinReportar } from '../omisos/sin-reportar.tsx'
import { TrasladosPorHacer } from '../traslados/resumen.tsx'
import { CargaDelEquipo } from './cola/carga.tsx'
import { columnasDe } from './cola/columnas.tsx'
import { COLUMNAS_ARCHIVO } from './cola/columnas-archivo.ts'
import { type ClaveAsignada, Dar } from './cola/dar.tsx'
import { alternada } from './cola/elegir.tsx'
import { type Cola, consultaDe, estadoDe, type FilaCola, NOMBRES_COLA, nombreDeFila, RUTA_COLA } from './cola/estado.ts'
import { FiltrosCola, QUITA } from './cola/filtros.tsx'
import { PartesCola } from './cola/partes.tsx'
import { PartesRiesgo } from './cola/riesgo.tsx'
import { type Equipo, useEquipo } from './cola/usar-equipo.ts'
import { ColaVacia } from './cola/vacia.tsx'
import './revision.css'

const TAMANO = 25

export function PantallaCola() {
  const [filtros] = useFiltros()
  const estado = estadoDe(filtros)
  const pagina = paginaDe(filtros)
  const pedido = consultaDe(filtros)
  const equipo = useEquipo()
  const suya = useSesion()?.entidad?.codigo
  const cola = useQuery(consultaPaginada(RUTA_COLA, { consulta: { ...pedido, pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Revisión"
      entrada="Los reportes que le corresponde revisar a su equipo, y las entidades que no han enviado."
    >
      {suya ? <TrasladosPorHacer departamento={suya} /> : null}
      <PartesCola estado={estado} filtros={filtros} cuentas={cola.data?.cuentas} />
      <FiltrosCola cortes={cola.data?.cortes ?? []} equipo={equipo} />
      <Datos de={cola}>{(datos) => <Lista datos={datos} equipo={equipo} />}</Datos>
      <CargaDelEquipo equipo={equipo} />
      <section className="seccion" aria-labelledby="sin-reportar">
        <h2 id="sin-reportar">Quién no ha reportado</h2>
        <p>
          <Link to="/revision/sin-enviar">
            A quién llamar: las entidades que no han enviado, con los días que llevan
          </Link>
        </p>
        <SinReportar cuantas={1} />
      </section>
    </Pantalla>
  )
}

function Lista({ datos: { filas, total, cuentas }, equipo }: { datos: Cola; equipo: Equipo }) {
  const [filtros, cambiar] = useFiltros()
  const estado = estadoDe(filtros)
  const ahora = useAhora()
  const [abierto, setAbierto] = useState<string | null>(null)
  const [elegidas, setElegidas] = useState<ReadonlySet<string>>(new Set())
  const paginador = { pagina: paginaDe(filtros), tamano: TAMANO, total, que: 'reportes', una: 'reporte' }
  if (filas.length === 0)
    return (
      <ColaVacia
        estado={estado}
        filtrada={QUITA.some((f) => filtros[f])}
        cuentas={cuentas}
        onQuitar={() => cambiar(Object.fromEntries(QUITA.map((f) => [f, undefined])))}
      />
    )
  const columnas = columnasDe(estado, ahora, {
    elegidas,
    onElegir: (c, si) => setElegidas(alternada(elegidas, c, si)),
    abierto,
    onAbrir: (c) => setAbierto(c === abierto ? null : c),
  })
  return (
    <div className="pila pila--2">
      <Dar
        equipo={equipo}
        elegidos={filas.filter((f) => elegidas.has(nombreDeFila(f))).map(claveDe)}
        pagina={filas.map(claveDe)}
        que={['reporte', 'reportes']}
        onHecho={() => setElegidas(new Set())}
      />
      <Paginador {...paginador} />
      <Tabla
        titulo={NOMBRES_COLA[estado]}
        tituloOculto
        columnas={columnas}
        filas={filas}
        clave={nombreDeFila}
        bajo={(f) =>
          f.riesgo && abierto === nombreDeFila(f) ? (
            <FilaEntera columnas={columnas.length}>
              <PartesRiesgo riesgo={f.riesgo} />
            </FilaEntera>
          ) : null
        }
      />
      {total > TAMANO ? <Paginador {...paginador} abajo /> : null}
      <Descarga
        texto="Descargar todos los reportes de esta parte"
        archivo={`revision-${estado}`}
        columnas={COLUMNAS_ARCHIVO}
        filas={(marcha) =>
          todas(
            (p, tamano, signal) => api(RUTA_COLA, { consulta: { ...consultaDe(filtros), pagina: p, tamano }, signal }),
            marcha,
          )
        }
      />
    </div>
  )
}

function claveDe({ entidad, instrumento, vigencia, corte }: FilaCola): ClaveAsignada {
  return { entidad: entidad.codigo, instrumento: instrumento as ClaveAsignada['instrumento'], vigencia, corte }
}
