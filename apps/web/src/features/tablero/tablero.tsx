// The board of a corte: who reported, on time or not, who is silent, how the whole advances, by department and entity.
import { contar, formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Antetitulo } from './antetitulo.tsx'
import { Cuantas } from './cuantas.tsx'
import { Departamentos } from './departamentos.tsx'
import { claveDe, direccionTablero, nombreCorte } from './direccion.ts'
import { Entidades } from './entidades.tsx'
import { Figuras } from './figuras.tsx'
import { OtrosCortes } from './otros-cortes.tsx'
import { QuienReporto } from './quien-reporto.tsx'
import type { ClaveCorte, Tablero } from './tipos.ts'
import { type CorteVisto, useCorte } from './usar-corte.ts'
import './tablero.css'

export type PropsTablero = { readonly clave: ClaveCorte; readonly tablero: Tablero; readonly cerrada: boolean }

export function PantallaTablero() {
  const clave = claveDe(useParams({ from: '/tablero/$instrumento/$vigencia/$corte' }))
  const corte = useCorte(clave)
  const tablero = useQuery(consulta('GET /api/tablero/:instrumento/:vigencia/:corte', { params: clave }))
  return (
    <Pantalla
      titulo={tituloDe(clave, tablero.data)}
      antetitulo={
        <Antetitulo texto={nombreInstrumento(clave.instrumento)} demostracion={tablero.data?.demostracion ?? false} />
      }
      entrada={tablero.data ? fraseDe(tablero.data, corte) : undefined}
      acciones={
        <EnlaceBoton to="/tablero" search={{ ver: 'cortes' }}>
          Todos los cortes
        </EnlaceBoton>
      }
    >
      <OtrosCortes clave={clave} />
      <Datos de={tablero} lineas={14}>
        {(datos) => (
          <Contenido key={direccionTablero(clave)} clave={clave} tablero={datos} cerrada={corte?.cerrada ?? false} />
        )}
      </Datos>
    </Pantalla>
  )
}

function Contenido(props: PropsTablero) {
  const { clave, tablero } = props
  return (
    <>
      <div className="tablero-dos">
        <QuienReporto total={tablero.total} />
        {clave.instrumento === 'seguimiento' ? <CuantoAvanza {...props} /> : null}
      </div>
      {tablero.departamentos.length > 1 ? <Departamentos {...props} /> : null}
      <Entidades {...props} />
    </>
  )
}

function CuantoAvanza({ tablero, cerrada }: PropsTablero) {
  const { avance, metodologia, total } = tablero
  const enviaron = total.oportuno + total.extemporaneo
  return (
    <section className="seccion" aria-labelledby="cuanto-avanza">
      <h2 id="cuanto-avanza">{cerrada ? 'Cuánto avanzó la vigencia' : 'Avance al corte'}</h2>
      {avance.metas === 0 ? (
        <p className="tenue">Todavía no hay reportes enviados de los que sumar avance.</p>
      ) : (
        <>
          <p className="tenue">
            Sale de {contar(avance.metas, 'meta', 'metas')} de{' '}
            <Cuantas cuantas={enviaron} que="con reporte enviado" filtro={{ version: 'enviada' }} />{' '}
            {enviaron === 1 ? 'entidad que envió' : 'entidades que enviaron'} su reporte. Quien no ha enviado no entra.
          </p>
          <Figuras sumas={avance} metodologia={metodologia} cerrada={cerrada} de="del total" />
          {cerrada ? null : (
            <p className="menor tenue">
              Los valores se acumulan durante la vigencia: a mitad de año una cifra baja es normal. El semáforo aplica
              cuando la vigencia cierra.
            </p>
          )}
        </>
      )}
    </section>
  )
}

function tituloDe(clave: ClaveCorte, tablero: Tablero | undefined): string {
  const unico = tablero?.departamentos.length === 1 ? tablero.departamentos[0]?.nombre : undefined
  return unico
    ? `Tablero de ${unico}: ${nombreCorte(clave).toLowerCase()}`
    : `Tablero: ${nombreCorte(clave).toLowerCase()}`
}

function fraseDe({ fechaDatos, limite }: Tablero, corte: CorteVisto | undefined): string {
  const clase = corte ? `${corte.clase}. ` : ''
  const plazo = limite
    ? `Límite para reportar: ${formatFecha(limite)}, 11:59:59 p. m.`
    : 'El cronograma no fija límite.'
  return `${clase}Datos hasta el ${formatFecha(fechaDatos)}. ${plazo}`
}
