// Roles of an entry grid: a table whose cells may say that they are selected.
export const ROL_REJILLA = {
  grupo: { role: 'rowgroup' },
  fila: { role: 'row' },
  columna: { role: 'columnheader' },
  nombre: { role: 'rowheader' },
  celda: { role: 'gridcell' },
} as const

export const CELDA_ELEGIDA = { ...ROL_REJILLA.celda, 'aria-selected': true } as const

/** A table that is a grid: how many lines it has, drawn or not. */
export function rolRejilla(filas: number) {
  return { role: 'grid', 'aria-rowcount': filas, 'aria-multiselectable': true } as const
}
