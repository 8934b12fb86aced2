// The radar of a corte: who will probably not make it, what to do about it, how it is reckoned and how often it was right.
import { HORIZONTE_LLAMADA } from '@kpt/domain/calendario'
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
import { adversasDe, partesDe, type Radar } from './tipos.ts'
import '../tablero/tablero.css'
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

/** The answer first: how many, of how many, and as of when. Early on it says what the pace gives, and that it is early. */
function Frase({ radar: { total, contadoEn } }: { radar: Radar }) {
  const deben = Object.values(total.pronosticos).reduce((suma, n) => suma + n, 0)
  if (contadoEn === null || total.porContar > deben)
    return (
      <PrimeraFrase>
        Todavía no se han contado las respuestas de este corte: se cuentan varias veces al día.
      </PrimeraFrase>
    )
  if (deben === 0)
    return <PrimeraFrase>Nadie debe este reporte: quienes podían enviarlo a tiempo ya lo enviaron.</PrimeraFrase>
  const adversas = adversasDe(total)
  return (
    <>
      <PrimeraFrase>
        De {contar(deben, 'entidad que debe', 'entidades que deben')} el reporte,{' '}
        <strong>{formatNumero(String(adversas))}</strong> {adversas === 1 ? 'no alcanzaría' : 'no alcanzarían'} al ritmo
        que llevan hoy.{' '}
        {total.llamar > 0 ? (
          <>
            Hay que llamar a <CuentaEnlazada cuantas={total.llamar} que="por llamar" filtro={{ llamar: 'si' }} />.
          </>
        ) : adversas > 0 ? (
          `Un comienzo lento todavía dice poco: se llama desde ${HORIZONTE_LLAMADA} días hábiles antes del límite.`
        ) : null}
      </PrimeraFrase>
      <p className="tenue">Contado el {formatInstante(Date.parse(contadoEn))}</p>
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
