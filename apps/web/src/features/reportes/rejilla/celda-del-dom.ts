// From a node of the page to the cell it belongs to, and back. Lines say `data-renglon`, cells `data-col`.
import type { Esquina } from './bloque/seleccion.ts'
import type { Columna } from './columnas.ts'

export type Campo = HTMLInputElement | HTMLTextAreaElement

/** The cell of a node; null for whatever else the table holds (check boxes, buttons, notes). */
export function esquinaDe(nodo: EventTarget | null): Esquina | null {
  if (!(nodo instanceof Element)) return null
  const columna = nodo.closest<HTMLElement>('[data-col]')?.dataset.col
  const renglon = nodo.closest<HTMLElement>('[data-renglon]')?.dataset.renglon
  return columna && renglon ? { renglon, columna: columna as Columna } : null
}

/** The field of a cell, when the node is one. */
export function campoDe(nodo: EventTarget | null): Campo | null {
  const esCampo = nodo instanceof HTMLInputElement || nodo instanceof HTMLTextAreaElement
  return esCampo && nodo.dataset.columna ? nodo : null
}

export function filaDelDom(renglon: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-renglon="${CSS.escape(renglon)}"]`)
}
