// Who reported, corte by corte: a column of those obligated, in time and late.
import { formatNumero, formatPorcentaje } from '@kpt/textos'
import { useState } from 'react'
import { parte, reportaron } from '../hechos.ts'
import type { ClaveCorte, CorteTendencia } from '../tipos.ts'
import { escalaDe } from './escala.ts'
import { en, Marco } from './marco.tsx'

type Props = { readonly clave: ClaveCorte; readonly cortes: readonly CorteTendencia[] }

const ESCALA = escalaDe([1])

export function ColumnasReporte({ clave, cortes }: Props) {
  const [senalado, senalar] = useState<CorteTendencia | null>(null)
  const visto = senalado ?? esteCorte(cortes, clave)
  return (
    <figure className="grafica" aria-labelledby="grafica-reporte">
      <figcaption>
        <strong id="grafica-reporte">Reportaron, % de las obligadas</strong>
        <span className="grafica__leyenda">
          <span className="muestra muestra--oportuno" /> A tiempo <span className="muestra muestra--extemporaneo" />{' '}
          Fuera de plazo
        </span>
      </figcaption>
      <p className="grafica__lectura numero">{visto ? fraseDe(visto) : ' '}</p>
      <Marco
        titulo="Quién reportó en cada corte"
        {...{ clave, cortes, fraseDe, senalar }}
        escala={ESCALA}
        ranura={(c) => (c.mudo ? null : <Columna corte={c} />)}
      />
    </figure>
  )
}

function Columna({ corte: { cuenta } }: { corte: CorteTendencia }) {
  return (
    <>
      <span className="columna__figura numero">{formatPorcentaje(parte(reportaron(cuenta), cuenta), 0)}</span>
      <span
        className="columna__parte muestra--extemporaneo"
        style={{ height: en(parte(cuenta.extemporaneo, cuenta)) }}
      />
      <span className="columna__parte muestra--oportuno" style={{ height: en(parte(cuenta.oportuno, cuenta)) }} />
    </>
  )
}

function fraseDe(corte: CorteTendencia): string {
  const { cuenta } = corte
  const nombre = nombreDe(corte)
  if (corte.mudo) return `${nombre}: ${cuenta.sinRegistro > 0 ? 'sin registro en este sistema' : 'aún no abre'}`
  const n = (cuantas: number) => formatNumero(String(cuantas))
  const suma = reportaron(cuenta)
  return `${nombre}: ${formatPorcentaje(parte(suma, cuenta))}, ${n(suma)} de ${n(cuenta.obligadas)} (${n(cuenta.oportuno)} a tiempo, ${n(cuenta.extemporaneo)} fuera de plazo)`
}

export function nombreDe({ corte, vigencia }: Pick<CorteTendencia, 'corte' | 'vigencia'>): string {
  return `Corte ${corte} de ${vigencia}`
}

export function esteCorte(cortes: readonly CorteTendencia[], clave: ClaveCorte): CorteTendencia | undefined {
  return cortes.find((c) => String(c.vigencia) === clave.vigencia && String(c.corte) === clave.corte)
}
