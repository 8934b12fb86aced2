// How far the whole goes, corte by corte: a line for each figure, broken where a vigencia ends because its values start over.
import { contar, formatPorcentaje, NOMBRES_AVANCE } from '@kpt/textos'
import { useState } from 'react'
import type { CualCifra } from '../cifras.ts'
import type { ClaveCorte, CorteTendencia } from '../tipos.ts'
import { esteCorte, nombreDe } from './columnas.tsx'
import { alturaDe, type Escala, escalaDe, segmentosDe, separar } from './escala.ts'
import { en, Marco } from './marco.tsx'

const LINEAS = ['fisico', 'financiero', 'fisicoCuatrienio'] as const satisfies CualCifra[]
type Linea = (typeof LINEAS)[number]
const CORTO: Record<Linea, string> = { fisico: 'Físico', financiero: 'Financiero', fisicoCuatrienio: 'Cuatrienio' }

type Props = { readonly clave: ClaveCorte; readonly cortes: readonly CorteTendencia[] }

export function LineasAvance({ clave, cortes }: Props) {
  const [senalado, senalar] = useState<CorteTendencia | null>(null)
  const visto = senalado ?? esteCorte(cortes, clave)
  const escala = escalaDe(cortes.flatMap((c) => LINEAS.map((l) => valorDe(c, l))))
  return (
    <figure className="grafica" aria-labelledby="grafica-avance">
      <figcaption>
        <strong id="grafica-avance">Avance de lo reportado, %</strong>
        <span className="grafica__leyenda">
          {LINEAS.map((l) => (
            <span key={l}>
              <span className={`trazo-muestra trazo-muestra--${l}`} aria-hidden="true" /> {NOMBRES_AVANCE[l]}
            </span>
          ))}
        </span>
      </figcaption>
      <p className="grafica__lectura numero">{visto ? fraseDe(visto) : ' '}</p>
      <Marco
        titulo="Cuánto se avanza en cada corte"
        {...{ clave, cortes, escala, fraseDe, senalar }}
        fondo={(suyos) => <Trazos suyos={suyos} escala={escala} />}
        ranura={(c) => LINEAS.map((l) => <PuntoDe key={l} corte={c} linea={l} escala={escala} />)}
        margen={<Rotulos cortes={cortes} escala={escala} />}
      />
    </figure>
  )
}

function Trazos({ suyos, escala }: { suyos: readonly CorteTendencia[]; escala: Escala }) {
  const x = (i: number) => ((i + 0.5) / suyos.length) * 100
  return (
    <svg className="plano__trazos" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {LINEAS.map((l) =>
        segmentosDe(suyos.map((c) => ({ vigencia: c.vigencia, valor: valorDe(c, l) }))).map((segmento) => (
          <polyline
            key={`${l} ${segmento[0]?.i}`}
            className={`trazo trazo--${l}`}
            points={segmento.map(({ i, valor }) => `${x(i)},${100 - alturaDe(valor, escala) * 100}`).join(' ')}
          />
        )),
      )}
    </svg>
  )
}

function PuntoDe({ corte, linea, escala }: { corte: CorteTendencia; linea: Linea; escala: Escala }) {
  const valor = valorDe(corte, linea)
  if (valor === null) return null
  return <span className={`punto punto--${linea}`} style={{ bottom: en(alturaDe(valor, escala)) }} />
}

/** The name of each line where it ends, moved apart where they end together. */
function Rotulos({ cortes, escala }: { cortes: readonly CorteTendencia[]; escala: Escala }) {
  const ultimo = cortes.findLast((c) => LINEAS.some((l) => valorDe(c, l) !== null))
  if (!ultimo) return null
  const suyos = LINEAS.flatMap((linea) => {
    const valor = valorDe(ultimo, linea)
    return valor === null ? [] : [{ linea, valor }]
  })
  const lugares = separar(
    suyos.map(({ valor }) => alturaDe(valor, escala)),
    0.15,
  )
  return suyos.map(({ linea, valor }, i) => (
    <span key={linea} className={`rotulo rotulo--${linea}`} style={{ bottom: en(lugares[i] ?? 0) }} aria-hidden="true">
      {CORTO[linea]} <span className="numero">{formatPorcentaje(valor)}</span>
    </span>
  ))
}

/** Nothing submitted: no figure, not a zero. */
function valorDe({ avance }: CorteTendencia, linea: Linea): number | null {
  return avance.metas === 0 ? null : avance[linea]
}

function fraseDe(corte: CorteTendencia): string {
  const dichas = LINEAS.flatMap((l) => {
    const valor = valorDe(corte, l)
    return valor === null ? [] : [`${CORTO[l].toLowerCase()} ${formatPorcentaje(valor)}`]
  })
  const { sinActualizar } = corte
  const marca =
    sinActualizar > 0 ? `; de ${contar(sinActualizar, 'entidad', 'entidades')}, su último valor, sin actualizar` : ''
  return `${nombreDe(corte)}: ${dichas.join(', ') || 'sin reportes de los que sumar avance'}${marca}`
}
