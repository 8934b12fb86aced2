// Legends: each colour or mark with its words and how many places have it.
import { contar, formatPorcentaje } from '@kpt/textos'
import type { ReactNode } from 'react'
import { type Escala, PASOS, pasoDe } from './escala.ts'
import { type Glifo, MuestraGlifo } from './glifos.tsx'

type Renglon = { readonly clave: string; readonly muestra: ReactNode; readonly texto: string; readonly cuantos: number }
type QueSon = readonly [uno: string, varios: string]

export function Leyenda({ titulo, renglones, son }: { titulo: string; renglones: readonly Renglon[]; son: QueSon }) {
  return (
    <div className="leyenda-mapa">
      <h3>{titulo}</h3>
      <ul>
        {renglones.map(({ clave, muestra, texto, cuantos }) => (
          <li key={clave}>
            {muestra}
            <span>{texto}</span>
            <span className="tenue numero">{contar(cuantos, ...son)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

type PropsEscala = {
  readonly titulo: string
  readonly escala: Escala
  readonly razones: readonly (number | null)[]
  readonly son: QueSon
  /** Steps as areas or as marks. */
  readonly glifo?: Glifo['forma']
  readonly sinDato: string
}

export function LeyendaEscala({ titulo, escala, razones, son, glifo, sinDato }: PropsEscala) {
  const cuantos = (paso: number | null) => razones.filter((r) => pasoDe(r, escala) === paso).length
  const pasos = Array.from({ length: PASOS }, (_, paso) => ({
    clave: String(paso),
    muestra: <MuestraPaso clase={`mapa-paso-${paso}`} glifo={glifo} />,
    texto: `${entero(escala.desde + paso * escala.tamano)} a ${entero(escala.desde + (paso + 1) * escala.tamano)}`,
    cuantos: cuantos(paso),
  }))
  const nada = {
    clave: 'nada',
    muestra: <MuestraPaso clase="mapa-sin-dato" glifo={glifo} />,
    texto: sinDato,
    cuantos: cuantos(null),
  }
  return <Leyenda titulo={titulo} renglones={nada.cuantos > 0 ? [...pasos, nada] : pasos} son={son} />
}

export function MuestraPaso({ clase, glifo }: { clase: string; glifo: Glifo['forma'] | undefined }) {
  if (glifo) return <MuestraGlifo glifo={{ forma: glifo, clase }} />
  return (
    <svg className="mapa-muestra mapa-muestra--area" viewBox="0 0 18 18" aria-hidden="true">
      <rect className={clase} x="0.5" y="0.5" width="17" height="17" />
    </svg>
  )
}

function entero(razon: number): string {
  return formatPorcentaje(razon, 0)
}
