// The editing grid: only the metas in sight are drawn, inside a box of its own, with its titles and its totals always in view.
import { formatNumero } from '@kpt/textos'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState } from 'react'
import { rolRejilla } from '../../reportes/rejilla/caja-celda.tsx'
import { moverA } from '../actos.ts'
import { type Columna, isTotal } from '../columnas.ts'
import { useEdicion, usePlan } from '../usar-edicion.ts'
import type { Esquina, Rango } from './bloque.ts'
import { FilaPlan } from './fila.tsx'
import { NoPegadas } from './no-pegadas.tsx'
import { idCelda, usePiezas } from './piezas.ts'
import { Teclas } from './teclas.tsx'
import { totalDe, useTeclas } from './usar-teclas.ts'
import './edicion.css'

/** Pixels of a row. */
const ALTO = 62

type Props = {
  readonly abiertas: ReadonlySet<string>
  readonly alternar: (vigencia: string) => void
  /** Cell to go to: changes when somebody asks. */
  readonly ir: { readonly fila: string; readonly celda: string } | null
}

export function RejillaPlan({ abiertas, alternar, ir }: Props) {
  const { columnas, anunciar } = usePiezas()
  const vista = usePlan()
  const edicion = useEdicion()
  const caja = useRef<HTMLElement>(null)
  const [teclas, setTeclas] = useState(false)
  const { metas } = vista
  const ventana = useVirtualizer({
    count: metas.length,
    getScrollElement: () => caja.current,
    estimateSize: () => ALTO,
    overscan: 4,
    getItemKey: useCallback((i: number) => metas[i]?.fila ?? i, [metas]),
  })
  const enfocar = ({ f, c }: Esquina) => {
    ventana.scrollToIndex(f, { align: 'auto' })
    // Drawn in the next frame, when it was out of sight.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const fila = edicion.plan().metas[f]?.fila ?? ''
        document.getElementById(idCelda(fila, columnas[c]?.celda ?? ''))?.focus()
      }),
    )
  }
  const { rango, rehusadas, olvidarRehusadas, eventos } = useTeclas({
    ...{ vista, columnas, anunciar, enfocar, verTeclas: () => setTeclas(true) },
  })
  // Only when somebody asks: the columns change as one types, and the focus must stay where it is.
  const llegar = useRef((_a: NonNullable<Props['ir']>) => {})
  llegar.current = ({ fila, celda }) => {
    const f = metas.findIndex((m) => m.fila === fila)
    const c = columnas.findIndex((columna) => columna.celda === celda)
    if (f >= 0) enfocar({ f, c: Math.max(0, c) })
  }
  useEffect(() => {
    if (ir) llegar.current(ir)
  }, [ir])
  const soltar = useCallback(
    (fila: string, lugar: number) => {
      if (edicion.escribir('escribir', moverA(edicion.plan().metas, fila, lugar)) > 0)
        anunciar(`La meta pasó al lugar ${lugar + 1}.`)
    },
    [edicion, anunciar],
  )
  const items = ventana.getVirtualItems()
  const antes = items[0]?.start ?? 0
  const despues = ventana.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <>
      <NoPegadas rehusadas={rehusadas} onCerrar={olvidarRehusadas} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="edicion__caja" ref={caja} tabIndex={0} aria-label="Metas del plan">
        <table {...rolRejilla(metas.length + 1)} className="edicion" {...eventos}>
          <caption className="solo-lector">Metas del plan. Oprima ? en una cifra para ver las teclas.</caption>
          <Titulos columnas={columnas} abiertas={abiertas} alternar={alternar} />
          <tbody>
            <Hueco alto={antes} columnas={columnas.length} />
            {items.map(({ index, key }) => {
              const meta = metas[index]
              return meta ? (
                <FilaPlan
                  key={key}
                  meta={meta}
                  indice={index}
                  elegidas={recortar(rango, index)}
                  totales={columnas
                    .filter(isTotal)
                    .map((c) => totalDe(vista, meta.fila, c.total ?? ''))
                    .join()}
                  medir={ventana.measureElement}
                  onSoltar={soltar}
                />
              ) : null
            })}
            <Hueco alto={despues} columnas={columnas.length} />
          </tbody>
          <Totales columnas={columnas} />
        </table>
      </section>
      <Teclas abierto={teclas} onCerrar={() => setTeclas(false)} />
    </>
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

type PropsTitulos = Omit<Props, 'ir'> & { readonly columnas: readonly Columna[] }

function Titulos({ columnas, abiertas, alternar }: PropsTitulos) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="edicion__nombre">
          N.º
        </th>
        {columnas.map((columna) => (
          <Titulo key={columna.celda} columna={columna} abiertas={abiertas} alternar={alternar} />
        ))}
      </tr>
    </thead>
  )
}

function Titulo({ columna, abiertas, alternar }: { columna: Columna } & Pick<PropsTitulos, 'abiertas' | 'alternar'>) {
  const { total, titulo, tipo, ancho } = columna
  return (
    <th
      scope="col"
      style={{ width: `${ancho}rem` }}
      className={tipo === 'cifra' || tipo === 'dinero' ? 'numero' : undefined}
    >
      {titulo}
      {total ? (
        <button
          type="button"
          className="edicion__fuentes"
          aria-expanded={abiertas.has(total)}
          onClick={() => alternar(total)}
        >
          {abiertas.has(total) ? 'Ocultar' : 'Ver'} fuentes<span className="solo-lector"> de {total}</span>
        </button>
      ) : null}
    </th>
  )
}

/** Sums of the whole plan: they follow what is typed. */
function Totales({ columnas }: { columnas: readonly Columna[] }) {
  const { totales } = usePlan()
  return (
    <tfoot>
      <tr>
        <th scope="row" className="edicion__nombre">
          Totales
        </th>
        {columnas.map((columna) => (
          <td key={columna.celda} className="numero" data-total={columna.celda}>
            {columna.tipo === 'dinero' ? formatNumero(sumaDe(totales, columna)) : null}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

function sumaDe(totales: ReturnType<typeof usePlan>['totales'], { celda, total }: Columna): string {
  if (total === '') return totales.total
  if (total !== undefined) return totales.porVigencia[total] ?? '0'
  const [, vigencia = '', fuente = ''] = celda.split('/')
  return totales.porVigenciaFuente[vigencia]?.[fuente] ?? '0'
}
