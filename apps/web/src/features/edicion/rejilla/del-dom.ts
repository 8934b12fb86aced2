// From a node of the page to the cell of the grid it belongs to.
import type { Esquina } from './bloque.ts'

export type Campo = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export function esquinaDe(nodo: EventTarget | null): Esquina | null {
  const celda = nodo instanceof Element ? nodo.closest<HTMLElement>('td[data-f]') : null
  return celda ? { f: Number(celda.dataset.f), c: Number(celda.dataset.c) } : null
}

/** The control of a cell, when the node is one. */
export function campoDe(nodo: EventTarget | null): Campo | null {
  const esCampo =
    nodo instanceof HTMLInputElement || nodo instanceof HTMLTextAreaElement || nodo instanceof HTMLSelectElement
  return esCampo && nodo.dataset.celda ? nodo : null
}
