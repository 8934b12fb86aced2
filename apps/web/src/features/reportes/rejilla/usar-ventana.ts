// Only the metas in sight are drawn, with a few around them; also the one with the focus and its neighbours, wherever they are, and all of them on paper.
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { escalonar } from './escalonar.ts'
import type { Plano, Tramo } from './plano.ts'

/** A stretch of the list: a meta to draw, or the room of those that are not drawn. */
export type Trozo =
  | { readonly tipo: 'meta'; readonly indice: number }
  | { readonly tipo: 'hueco'; readonly clave: string; readonly alto: number }

/** Guesses in pixels, until a meta is drawn and measured. */
const ALTO = { meta: 104, fuente: 66, debajo: 60 }
/** Milliseconds that a frame lasts, a little less. */
const FOTOGRAMA = 12
/** Up to here everything is drawn: looking for a word in the page finds it. */
const CORTA = 40

export function useVentana(plano: Plano, tabla: RefObject<HTMLTableElement | null>, fijas: readonly number[]) {
  const { tramos } = plano
  const entera = useEnPapel() || tramos.length <= CORTA
  const margen = useMargen(tabla)
  const ventana = useWindowVirtualizer({
    count: tramos.length,
    estimateSize: (i) => estimar(tramos[i]),
    getItemKey: useCallback((i: number) => tramos[i]?.meta ?? i, [tramos]),
    overscan: 1,
    scrollMargin: margen,
    rangeExtractor: (rango) => (entera ? contar(tramos.length) : conFijas(rango, fijas)),
  })
  const vistas = ventana.getVirtualItems()
  const dibujadas = useEscalones(
    plano,
    vistas.map((v) => v.index),
    entera ? vistas.map((v) => v.index) : fijas,
    ventana.range,
  )
  const trozos: Trozo[] = []
  let hasta = margen
  for (const { index, start, end } of vistas.filter((v) => dibujadas.has(v.index))) {
    if (start > hasta) trozos.push({ tipo: 'hueco', clave: `antes-${index}`, alto: start - hasta })
    trozos.push({ tipo: 'meta', indice: index })
    hasta = end
  }
  const queda = ventana.getTotalSize() + margen - hasta
  if (queda > 0) trozos.push({ tipo: 'hueco', clave: 'final', alto: queda })
  return {
    trozos,
    medir: ventana.measureElement,
    mostrar: (i: number) => ventana.scrollToIndex(i, { align: 'center' }),
  }
}

/** What is drawn now of what should be; the rest comes frame by frame. */
function useEscalones(plano: Plano, indices: readonly number[], fijas: readonly number[], rango: Rango | null) {
  const [, seguir] = useReducer((n: number) => n + 1, 0)
  const puestas = useRef<ReadonlySet<string>>(new Set())
  const ultimaVez = useRef(Number.NEGATIVE_INFINITY)
  // The wheel and the frame may ask for more within one frame: once is enough.
  const pronto = performance.now() - ultimaVez.current < FOTOGRAMA
  const dibujadas = escalonar(indices, plano, puestas.current, fijas, rango, pronto ? 0 : undefined)
  const faltan = dibujadas.size < indices.length
  useLayoutEffect(() => {
    const ahora = new Set([...dibujadas].map((i) => plano.tramos[i]?.meta ?? ''))
    if ([...ahora].some((meta) => !puestas.current.has(meta))) ultimaVez.current = performance.now()
    puestas.current = ahora
    if (!faltan) return
    const cita = requestAnimationFrame(seguir)
    return () => cancelAnimationFrame(cita)
  })
  return dibujadas
}

type Rango = { readonly startIndex: number; readonly endIndex: number }

function estimar(tramo: Tramo | undefined): number {
  return ALTO.meta + ((tramo?.cuantos ?? 1) - 1) * ALTO.fuente + (tramo?.debajo ? ALTO.debajo : 0)
}

/** What is in sight, and the fixed ones with their neighbours, so that Tab finds where to go. */
function conFijas(rango: Range, fijas: readonly number[]): number[] {
  const extra = fijas.flatMap((i) => [i - 1, i, i + 1]).filter((i) => i >= 0 && i < rango.count)
  return [...new Set([...defaultRangeExtractor(rango), ...extra])].sort((a, b) => a - b)
}

function contar(cuantas: number): number[] {
  return Array.from({ length: cuantas }, (_, i) => i)
}

/** Distance from the top of the page to the first meta: what stands above grows and shrinks. */
function useMargen(tabla: RefObject<HTMLTableElement | null>): number {
  const [margen, setMargen] = useState(0)
  useLayoutEffect(() => {
    const nodo = tabla.current
    if (!nodo) return
    const medir = () => {
      const alto = nodo.tHead?.offsetHeight ?? 0
      setMargen(Math.round(nodo.getBoundingClientRect().top + window.scrollY + alto))
    }
    medir()
    const mira = new ResizeObserver(medir)
    mira.observe(document.body)
    return () => mira.disconnect()
  }, [tabla])
  return margen
}

/** True while the page is being printed: paper has no window. */
function useEnPapel(): boolean {
  const [enPapel, setEnPapel] = useState(false)
  useEffect(() => {
    const papel = window.matchMedia('print')
    const antes = () => flushSync(() => setEnPapel(true))
    const despues = () => setEnPapel(false)
    const cambio = () => setEnPapel(papel.matches)
    window.addEventListener('beforeprint', antes)
    window.addEventListener('afterprint', despues)
    papel.addEventListener('change', cambio)
    return () => {
      window.removeEventListener('beforeprint', antes)
      window.removeEventListener('afterprint', despues)
      papel.removeEventListener('change', cambio)
    }
  }, [])
  return enPapel
}
