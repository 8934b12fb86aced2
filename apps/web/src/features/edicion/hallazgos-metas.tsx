// Findings of the metas in sight: the next one with a button, and the list of them.
import type { FilaEnOrden, HallazgoPlan, Meta } from '@kpt/domain/planes'
import { contar, textoHallazgoPlan } from '@kpt/textos'
import { Boton } from '../../ui/boton.tsx'
import { siguienteLugar } from './filtrar.ts'
import { usePiezas } from './rejilla/piezas.ts'
import { type Ir, lugarDe } from './usar-hallazgos.ts'

const CABEN = 50

type Props = {
  readonly hallazgos: readonly HallazgoPlan[]
  readonly metas: readonly FilaEnOrden<Meta>[]
  /** Where one went last. */
  readonly desde: Ir | null
  readonly onIr: (ir: Ir) => void
}

export function HallazgosDeMetas({ hallazgos, metas, desde, onIr }: Props) {
  const { columnas } = usePiezas()
  const filas = new Map(metas.map((m, f) => [m.fila, f]))
  const suyos = hallazgos.filter((h) => filas.has(lugarDe(h).fila))
  if (suyos.length === 0) return null
  const siguiente = () => {
    const aqui = document.activeElement?.closest<HTMLElement>('td[data-f]')?.dataset
    const f = aqui ? Number(aqui.f) : (filas.get(desde?.fila ?? '') ?? -1)
    const c = aqui ? Number(aqui.c) : columnas.findIndex((columna) => columna.celda === desde?.celda)
    const lugar = siguienteHallazgo(suyos, filas, columnas, { f, c }, 1)
    if (lugar) onIr(lugar)
  }
  return (
    <>
      <Boton onClick={siguiente}>Ir al hallazgo siguiente</Boton>
      <details className="edicion__hallazgos">
        <summary>{contar(suyos.length, 'hallazgo', 'hallazgos')} en las metas</summary>
        <ul>
          {suyos.slice(0, CABEN).map((h) => (
            <li key={`${h.regla} ${JSON.stringify(h.ruta)}`}>
              {textoHallazgoPlan(h).mensaje}{' '}
              <Boton variante="texto" onClick={() => onIr(lugarDe(h))}>
                Ir a la celda
              </Boton>
            </li>
          ))}
        </ul>
        {suyos.length > CABEN ? <p>Se muestran los primeros {CABEN}: al corregirlos aparecen los demás.</p> : null}
      </details>
    </>
  )
}

/** The finding after a place of the grid, or before it. One whose column is not in sight goes at the beginning of its row. */
export function siguienteHallazgo(
  hallazgos: readonly HallazgoPlan[],
  filas: ReadonlyMap<string, number>,
  columnas: readonly { readonly celda: string }[],
  desde: { readonly f: number; readonly c: number },
  paso: 1 | -1,
): Ir | null {
  const lugares = hallazgos.flatMap((hallazgo) => {
    const ir = lugarDe(hallazgo)
    const f = filas.get(ir.fila)
    return f === undefined ? [] : [{ f, c: columnas.findIndex((columna) => columna.celda === ir.celda), ir }]
  })
  const cual = siguienteLugar(lugares, desde, paso)
  return lugares.find((lugar) => lugar === cual)?.ir ?? null
}
