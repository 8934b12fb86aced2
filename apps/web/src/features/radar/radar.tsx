// The radar of a corte: who will probably not make it, what to do about it, how it is reckoned and how often it was right.
import { contar, formatFecha, formatInstante, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import { CuentaEnlazada } from '../../app/cuenta-enlazada.tsx'
import { Pantalla } from '../../app/pantalla.tsx'
import { RepartoEntidades } from '../../app/reparto-entidades.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { PrimeraFrase } from '../../ui/primera-frase.tsx'
import { Antetitulo } from '../tablero/antetitulo.tsx'
import { claveDe, direccionTablero, nombreCorte } from '../tablero/direccion.ts'
import type { ClaveCorte } from '../tablero/tipos.ts'
import { Departamentos } from './departamentos.tsx'
import { direccionRadar } from './direccion.ts'
import { EntidadesDelRadar } from './entidades.tsx'
import { Metodo } from './metodo.tsx'
import { partesDe, type Radar } from './tipos.ts'
import './radar.css'

export function PantallaRadar() {
  const clave = claveDe(useParams({ from: '/radar/$instrumento/$vigencia/$corte' }))
  const radar = useQuery(consultaPaginada('GET /api/radar/:instrumento/:vigencia/:corte', { params: clave }))
  return (
    <Pantalla
      titulo={`Radar del ${nombreCorte(clave).toLowerCase()}`}
      antetitulo={<Antetitulo texto="Para llamar a tiempo" demostracion={radar.data?.demostracion ?? false} />}
      entrada={radar.data ? entradaDe(radar.data) : undefined}
      migas={[{ texto: 'Tablero', a: direccionTablero(clave) }]}
    >
      <OtrosAbiertos clave={clave} />
      <Datos de={radar} lineas={12}>
        {(datos) => (
          <div className="radar">
            <Frase radar={datos} />
            <section className="seccion" aria-labelledby="como-van">
              <h2 id="como-van">Cómo van</h2>
              <RepartoEntidades
                titulo="Entidades obligadas por pronóstico"
                de="Pronóstico"
                partes={partesDe(datos.total)}
                total={datos.total.entidades}
              />
            </section>
            {datos.departamentos.length > 1 ? <Departamentos clave={clave} radar={datos} /> : null}
            <EntidadesDelRadar clave={clave} radar={datos} />
            <Metodo radar={datos} />
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function entradaDe({ fechaDatos, limite }: Radar): string {
  const plazo = limite ? ` Límite para reportar: ${formatFecha(limite)}, 11:59:59 p. m.` : ''
  return `Datos hasta el ${formatFecha(fechaDatos)}.${plazo}`
}

/** The answer first: how many, of how many, and as of when. */
function Frase({ radar: { total, contadoEn } }: { radar: Radar }) {
  const deben = Object.values(total.pronosticos).reduce((suma, n) => suma + n, 0)
  if (contadoEn === null)
    return (
      <PrimeraFrase>
        Todavía no se han contado las respuestas de este corte: la primera cuenta se hace hoy mismo.
      </PrimeraFrase>
    )
  const { sin_plan, sin_empezar, no_alcanza } = total.pronosticos
  const adversas = sin_plan + sin_empezar + no_alcanza
  return (
    <>
      <PrimeraFrase>
        {deben === 0 ? (
          'Nadie debe este reporte: quienes podían enviarlo ya lo enviaron.'
        ) : (
          <>
            De {contar(deben, 'entidad que debe', 'entidades que deben')} el reporte,{' '}
            <strong>{formatNumero(String(adversas))}</strong> probablemente no {adversas === 1 ? 'alcanza' : 'alcanzan'}
            .{' '}
            {total.llamar > 0 ? (
              <>
                Hay que llamar a <CuentaEnlazada cuantas={total.llamar} que="por llamar" filtro={{ llamar: 'si' }} />.
              </>
            ) : (
              'Todavía es temprano para llamar.'
            )}
          </>
        )}
      </PrimeraFrase>
      <p className="tenue">Con lo respondido hasta el {formatInstante(Date.parse(contadoEn))}.</p>
    </>
  )
}

/** Several may be open at once: another vigencia, or more time that was granted to somebody. */
function OtrosAbiertos({ clave }: { clave: ClaveCorte }) {
  const { data } = useQuery(consulta('GET /api/radar'))
  const otros = (data?.cortes ?? []).filter((c) => direccionRadar(c) !== direccionRadar(clave))
  if (otros.length === 0) return null
  return (
    <nav className="acciones" aria-label="Otros cortes abiertos">
      {otros.map((c) => (
        <EnlaceBoton key={direccionRadar(c)} to={direccionRadar(c)}>
          Radar del corte {c.corte} de {c.vigencia}
        </EnlaceBoton>
      ))}
    </nav>
  )
}
