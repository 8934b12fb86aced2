// The board of a corte: who reported, on time or not, who is silent, how the whole advances, by department and entity.
import { contar, formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Consolidados } from '../consolidado/consolidados.tsx'
import { EnlaceEvaluacion } from '../informes/enlace-evaluacion.tsx'
import { Antetitulo } from './antetitulo.tsx'
import { Sectores } from './barras/sectores.tsx'
import { Cuantas } from './cuantas.tsx'
import { Departamentos } from './departamentos.tsx'
import { claveDe, direccionTablero, nombreCorte } from './direccion.ts'
import { Entidades } from './entidades.tsx'
import { Faltantes } from './faltantes.tsx'
import { Figuras } from './figuras.tsx'
import { FiltroTerritorial } from './filtro/filtro-territorial.tsx'
import { useTerritorial } from './filtro/territorial.ts'
import { LoPrimero } from './lo-primero.tsx'
import { SeccionMapa } from './mapa/seccion-mapa.tsx'
import { SeccionMultiples } from './multiples/multiples.tsx'
import { OtrosCortes } from './otros-cortes.tsx'
import { PieImpreso } from './pie-impreso.tsx'
import { QuienReporto } from './quien-reporto.tsx'
import { SinActualizar } from './quienes-suman.tsx'
import { SeccionTendencia } from './tendencia/tendencia.tsx'
import type { ClaveCorte, Tablero } from './tipos.ts'
import { type CorteVisto, useCorte } from './usar-corte.ts'
import './tablero.css'

export type PropsTablero = { readonly clave: ClaveCorte; readonly tablero: Tablero; readonly cerrada: boolean }

export function PantallaTablero() {
  const clave = claveDe(useParams({ from: '/tablero/$instrumento/$vigencia/$corte' }))
  const corte = useCorte(clave)
  const tablero = useQuery(
    consultaPaginada('GET /api/tablero/:instrumento/:vigencia/:corte', { params: clave, consulta: useTerritorial() }),
  )
  return (
    <Pantalla
      titulo={tituloDe(clave, tablero.data)}
      antetitulo={
        <Antetitulo texto={nombreInstrumento(clave.instrumento)} demostracion={tablero.data?.demostracion ?? false} />
      }
      entrada={tablero.data ? fraseDe(tablero.data, corte) : undefined}
      acciones={
        <>
          <EnlaceBoton to="/proceso/$instrumento/$vigencia/$corte" params={clave}>
            Cómo va el proceso
          </EnlaceBoton>
          <EnlaceBoton to="/tablero" search={{ ver: 'cortes' }}>
            Todos los cortes
          </EnlaceBoton>
        </>
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

/** The answer first, then the pictures, the long lists last. */
function Contenido(props: PropsTablero) {
  const { clave, tablero } = props
  const seguimiento = clave.instrumento === 'seguimiento'
  return (
    <div className="tablero">
      <FiltroTerritorial tablero={tablero} />
      <LoPrimero {...props} />
      <Faltantes {...props} />
      <div className="tablero-dos">
        <QuienReporto total={tablero.total} />
        {seguimiento ? <CuantoAvanza {...props} /> : null}
      </div>
      <SeccionMapa {...props} />
      <SeccionTendencia {...props} />
      {tablero.departamentos.length > 1 ? <Departamentos {...props} /> : null}
      <SeccionMultiples {...props} />
      {seguimiento ? <Sectores {...props} /> : null}
      <Entidades {...props} />
      <Consolidados clave={clave} />
      {seguimiento ? <EnlaceEvaluacion clave={clave} /> : null}
      <PieImpreso tablero={tablero} />
    </div>
  )
}

function CuantoAvanza({ tablero, cerrada }: PropsTablero) {
  const { avance, metodologia, suman } = tablero
  return (
    <section className="seccion" aria-labelledby="cuanto-avanza">
      <h2 id="cuanto-avanza">{cerrada ? 'Cuánto avanzó la vigencia' : 'Avance al corte'}</h2>
      {avance.metas === 0 ? (
        <p className="tenue">Todavía no hay reportes enviados de los que sumar avance.</p>
      ) : (
        <>
          <p className="tenue">
            Sale de {contar(avance.metas, 'meta', 'metas')} de{' '}
            <Cuantas cuantas={suman.entidades} que="con reporte enviado" filtro={{ version: 'suma' }} />{' '}
            {suman.entidades === 1 ? 'entidad que envió' : 'entidades que enviaron'} su reporte. Quien no ha enviado
            nada en la vigencia no entra. <SinActualizar cuantas={suman.sinActualizar} de="del total" filtro={{}} />
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
