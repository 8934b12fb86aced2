// The editing grid: only the metas in sight are drawn, inside a box of its own, with its titles and its totals always in view.
import type { FilaEnOrden, HallazgoPlan, Meta } from '@kpt/domain/planes'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { rolRejilla } from '../../rejilla/rol.ts'
import { Teclas } from '../../rejilla/teclas.tsx'
import { moverA } from '../actos.ts'
import { isTotal } from '../columnas.ts'
import { siguienteHallazgo } from '../hallazgos-metas.tsx'
import { useEdicion, usePlan } from '../usar-edicion.ts'
import type { Ir } from '../usar-hallazgos.ts'
import type { Esquina, Rango } from './bloque.ts'
import { FilaPlan } from './fila.tsx'
import { NoPegadas } from './no-pegadas.tsx'
import { idCelda, usePiezas } from './piezas.ts'
import { Titulos } from './titulos.tsx'
import { Totales, totalDe } from './totales.tsx'
import { useEventos } from './usar-eventos.ts'
import './edicion.css'

/** Pixels of a row. */
const ALTO = 62

const TECLAS_PROPIAS = [
  ['Alt+flecha arriba, Alt+flecha abajo', 'Subir o bajar la meta en el plan'],
  ['F8, Mayús+F8', 'Ir al hallazgo siguiente o al anterior'],
] as const

type Props = {
  /** Those in sight. */
  readonly metas: readonly FilaEnOrden<Meta>[]
  readonly filtrada: boolean
  readonly abiertas: ReadonlySet<string>
  readonly alternar: (vigencia: string) => void
  readonly hallazgos: readonly HallazgoPlan[]
  /** Cell to go to: changes when somebody asks. */
  readonly ir: Ir | null
  readonly irA: (ir: Ir) => void
}

export function RejillaPlan({ metas, filtrada, abiertas, alternar, hallazgos, ir, irA }: Props) {
  const { columnas } = usePiezas()
  const vista = usePlan()
  const caja = useRef<HTMLElement>(null)
  const [teclas, setTeclas] = useState(false)
  const puestos = useMemo(() => new Map(vista.metas.map((m, i) => [m.fila, i])), [vista])
  const { ventana, enfocar } = useVentana(metas, caja, ir)
  const filas = useMemo(() => new Map(metas.map((m, f) => [m.fila, f])), [metas])
  const irAlHallazgo = (desde: Esquina, paso: 1 | -1) => {
    const cual = siguienteHallazgo(hallazgos, filas, columnas, desde, paso)
    if (cual) irA(cual)
  }
  const { rango, rehusadas, olvidarRehusadas, eventos } = useEventos({
    ...{ vista, metas, columnas, enfocar, irAlHallazgo, verTeclas: () => setTeclas(true) },
  })
  const soltar = useSoltar()
  const items = ventana.getVirtualItems()
  const despues = ventana.getTotalSize() - (items.at(-1)?.end ?? 0)
  const sumas = (fila: string) => columnas.filter(isTotal).map((c) => totalDe(vista, fila, c.total ?? ''))
  return (
    <>
      <NoPegadas rehusadas={rehusadas} onCerrar={olvidarRehusadas} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="edicion__caja" ref={caja} tabIndex={0} aria-label="Metas del plan">
        <table {...rolRejilla(metas.length + 1)} className="edicion" {...eventos}>
          <caption className="solo-lector">Metas del plan. Oprima ? en una cifra para ver las teclas.</caption>
          <Titulos {...{ columnas, abiertas, alternar }} />
          <tbody>
            <Hueco alto={items[0]?.start ?? 0} columnas={columnas.length} />
            {items.map(({ index, key }) => {
              const meta = metas[index]
              return meta ? (
                <FilaPlan
                  key={key}
                  meta={meta}
                  indice={index}
                  puesto={puestos.get(meta.fila) ?? index}
                  elegidas={recortar(rango, index)}
                  totales={sumas(meta.fila).join()}
                  medir={ventana.measureElement}
                  onSoltar={soltar}
                />
              ) : null
            })}
            <Hueco alto={despues} columnas={columnas.length} />
          </tbody>
          <Totales {...{ columnas, metas, filtrada }} />
        </table>
      </section>
      <Teclas abierto={teclas} onCerrar={() => setTeclas(false)} propias={TECLAS_PROPIAS} />
    </>
  )
}

/** The rows drawn, and how to go to a cell that may not be. */
function useVentana(metas: Props['metas'], caja: { readonly current: HTMLElement | null }, ir: Ir | null) {
  const { columnas } = usePiezas()
  const ventana = useVirtualizer({
    count: metas.length,
    getScrollElement: () => caja.current,
    estimateSize: () => ALTO,
    overscan: 4,
    getItemKey: useCallback((i: number) => metas[i]?.fila ?? i, [metas]),
  })
  // What is written adds and moves rows: the cell is looked for when it is drawn.
  const actual = useRef({ metas, columnas })
  actual.current = { metas, columnas }
  const enfocar = ({ f, c }: Esquina) => {
    ventana.scrollToIndex(f, { align: 'auto' })
    // Drawn in the next frame, when it was out of sight.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const fila = actual.current.metas[f]?.fila ?? ''
        document.getElementById(idCelda(fila, actual.current.columnas[c]?.celda ?? ''))?.focus()
      }),
    )
  }
  const llegar = useRef((_a: Ir) => {})
  llegar.current = ({ fila, celda }) => {
    const f = metas.findIndex((m) => m.fila === fila)
    const c = columnas.findIndex((columna) => columna.celda === celda)
    if (f >= 0) enfocar({ f, c: Math.max(0, c) })
  }
  // Only when somebody asks: the columns change as one types, and the focus must stay where it is.
  useEffect(() => {
    if (ir) llegar.current(ir)
  }, [ir])
  return { ventana, enfocar }
}

/** A row dragged onto another takes its place in the plan. */
function useSoltar() {
  const edicion = useEdicion()
  const { anunciar } = usePiezas()
  return useCallback(
    (fila: string, puesto: number) => {
      if (edicion.escribir('escribir', moverA(edicion.plan().metas, fila, puesto)) > 0)
        anunciar(`La meta pasó al lugar ${puesto + 1}.`)
    },
    [edicion, anunciar],
  )
}

function recortar(rango: Rango | null, f: number): string | undefined {
  return rango && f >= rango.f1 && f <= rango.f2 ? `${rango.c1},${rango.c2}` : undefined
}

/** The room of the rows that are not drawn. */
function Hueco({ alto, columnas }: { alto: number; columnas: number }) {
  return alto > 0 ? (
    <tr style={{ height: alto }}>
      <td colSpan={columnas + 1} />
    </tr>
  ) : null
}
