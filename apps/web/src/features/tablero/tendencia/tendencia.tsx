// Trend over the cortes of a government: who reported and how far it went, drawn and as a table.
import { Datos } from '../../../ui/datos.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { useTerritorioDicho } from '../hechos-archivo.ts'
import type { PropsTablero } from '../tablero.tsx'
import type { Tendencia } from '../tipos.ts'
import { ColumnasReporte } from './columnas.tsx'
import { LineasAvance } from './lineas.tsx'
import { TablaTendencia } from './tabla-tendencia.tsx'
import { useTendencia } from './usar-tendencia.ts'
import './tendencia.css'

type Props = Pick<PropsTablero, 'clave' | 'tablero'>

export function SeccionTendencia({ clave, tablero }: Props) {
  const tendencia = useTendencia(clave)
  return (
    <section className="seccion" aria-labelledby="tendencia">
      <h2 id="tendencia">Corte a corte</h2>
      <Datos de={tendencia} lineas={10}>
        {(datos) => <Graficas {...{ clave, tablero }} tendencia={datos} />}
      </Datos>
    </section>
  )
}

function Graficas({ clave, tablero, tendencia }: Props & { readonly tendencia: Tendencia }) {
  const territorio = useTerritorioDicho(tablero)
  const { cortes, desde, hasta } = tendencia
  return (
    <>
      <p className="tenue">
        Periodo de gobierno {desde}–{hasta}.{' '}
        {clave.instrumento === 'seguimiento'
          ? 'Dentro de una vigencia los valores se acumulan de un corte al siguiente y vuelven a empezar en la otra: cada vigencia es su propia línea, a la misma escala. '
          : ''}
        Escoja un corte para abrir su tablero.
      </p>
      <div className="tablero-dos">
        <ColumnasReporte {...{ clave, cortes }} />
        {clave.instrumento === 'seguimiento' ? <LineasAvance {...{ clave, cortes }} /> : null}
      </div>
      <Desplegable titulo="Ver la tabla de los cortes">
        <TablaTendencia {...{ clave, cortes }} hechos={[territorio, ['Periodo de gobierno', `${desde}–${hasta}`]]} />
      </Desplegable>
    </>
  )
}
