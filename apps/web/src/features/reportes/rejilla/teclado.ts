// Keyboard of the grid: Enter and the arrows move along a column; the rest is the browser's own. Escape belongs to each field.
import type { KeyboardEvent } from 'react'

const SALTO: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** For `onKeyDown` of the table: fields say their column in `data-columna`. */
export function moverEnColumna(evento: KeyboardEvent<HTMLElement>): void {
  const campo = evento.target
  if (!(campo instanceof HTMLInputElement) || !campo.dataset.columna) return
  const enter = evento.key === 'Enter' ? (evento.shiftKey ? -1 : 1) : undefined
  const salto = enter ?? SALTO[evento.key]
  if (salto === undefined || evento.altKey || evento.ctrlKey || evento.metaKey) return
  evento.preventDefault()
  const columna = evento.currentTarget.querySelectorAll<HTMLInputElement>(
    `input[data-columna="${campo.dataset.columna}"]`,
  )
  const destino = columna[[...columna].indexOf(campo) + salto]
  destino?.focus()
  destino?.select()
}
