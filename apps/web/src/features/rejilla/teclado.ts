// Keyboard of the grid, as a table: which act each key is. Entering a cell one moves; typing, F2 or a second click edits, and then the keys are the text's.

export type Accion =
  /** To a neighbour (`df` lines, `dc` columns), the last one with `hasta: 'borde'`; `extiende` moves the corner of the block instead of the focus. */
  | {
      readonly tipo: 'mover'
      readonly df: number
      readonly dc: number
      readonly hasta: Hasta
      readonly extiende: boolean
    }
  | { readonly tipo: 'esquina'; readonly cual: 'primera' | 'ultima'; readonly extiende: boolean }
  | {
      readonly tipo:
        | 'editar'
        | 'renglon_nuevo'
        | 'salir'
        | 'columna_entera'
        | 'rellenar'
        | 'borrar'
        | 'deshacer'
        | 'rehacer'
        | 'ayuda'
    }

export type Hasta = 'vecina' | 'pagina' | 'borde'

export type Tecla = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

export type Situacion = {
  /** The keys belong to the text of the cell. */
  readonly editando: boolean
  /** More than one cell is chosen. */
  readonly hayBloque: boolean
  /** The cell takes free text. */
  readonly esTexto: boolean
}

const FLECHA: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Null: the key is the browser's own. */
export function accionDe(tecla: Tecla, donde: Situacion): Accion | null {
  const ctrl = tecla.ctrlKey || tecla.metaKey
  if (tecla.altKey) return tecla.key === 'Enter' && donde.esTexto ? { tipo: 'renglon_nuevo' } : null
  return deMover(tecla, ctrl, donde) ?? (ctrl ? conControl(tecla, donde) : sinControl(tecla, donde))
}

function deMover(tecla: Tecla, ctrl: boolean, { editando }: Situacion): Accion | null {
  const { key, shiftKey } = tecla
  const flecha = FLECHA[key]
  if (flecha) return deFlecha(tecla, flecha, ctrl, editando)
  if (key === 'Enter') return ctrl ? null : { ...PASO, df: shiftKey ? -1 : 1, extiende: false }
  const salto = editando ? undefined : SALTO[key]
  if (!salto) return null
  const { sentido, pagina } = salto
  if (pagina) return { ...PASO, df: sentido, hasta: 'pagina', extiende: shiftKey }
  if (ctrl) return { tipo: 'esquina', cual: sentido < 0 ? 'primera' : 'ultima', extiende: shiftKey }
  return { ...PASO, dc: sentido, hasta: 'borde', extiende: shiftKey }
}

const PASO = { tipo: 'mover', df: 0, dc: 0, hasta: 'vecina' } as const

const SALTO: Readonly<Record<string, { readonly sentido: 1 | -1; readonly pagina: boolean }>> = {
  Home: { sentido: -1, pagina: false },
  End: { sentido: 1, pagina: false },
  PageUp: { sentido: -1, pagina: true },
  PageDown: { sentido: 1, pagina: true },
}

/** While editing, the caret moves: along the text always, and over its lines with Shift or Control. */
function deFlecha({ shiftKey }: Tecla, [df, dc]: readonly [number, number], ctrl: boolean, editando: boolean) {
  if (editando && (dc !== 0 || shiftKey || ctrl)) return null
  return { ...PASO, df, dc, hasta: ctrl ? 'borde' : 'vecina', extiende: shiftKey } as const
}

function conControl({ key, shiftKey }: Tecla, { editando }: Situacion): Accion | null {
  const letra = key.toLowerCase()
  if (letra === 'z') return { tipo: shiftKey ? 'rehacer' : 'deshacer' }
  if (letra === 'y') return { tipo: 'rehacer' }
  if (letra === 'd') return { tipo: 'rellenar' }
  return letra === 'a' && !editando ? { tipo: 'columna_entera' } : null
}

function sinControl({ key }: Tecla, { editando, hayBloque, esTexto }: Situacion): Accion | null {
  if (key === 'F2') return { tipo: 'editar' }
  if (key === 'Escape') return { tipo: 'salir' }
  if (key === '?' && !esTexto) return { tipo: 'ayuda' }
  return hayBloque && !editando && (key === 'Delete' || key === 'Backspace') ? { tipo: 'borrar' } : null
}

/** What the panel of keys says. */
export const TECLAS: readonly (readonly [string, string])[] = [
  ['Flechas', 'Pasar a la celda de al lado'],
  ['Enter, Mayús+Enter', 'Pasar a la de abajo, a la de arriba'],
  ['Tab, Mayús+Tab', 'Pasar al campo siguiente, al anterior'],
  ['Inicio, Fin', 'Primera y última celda de la fila'],
  ['Re Pág, Av Pág', 'Subir o bajar diez filas'],
  ['Ctrl+flecha', 'Ir al borde'],
  ['Ctrl+Inicio, Ctrl+Fin', 'Primera y última celda'],
  ['F2 o segundo clic', 'Editar dentro de la celda'],
  ['Escape', 'Dejar el valor como estaba; quitar la selección'],
  ['Alt+Enter', 'Otro renglón, en una celda de texto'],
  ['Mayús+flechas, Mayús+clic', 'Elegir un bloque de celdas'],
  ['Ctrl+A', 'Elegir la columna; otra vez, todo'],
  ['Ctrl+C, Ctrl+X, Ctrl+V', 'Copiar, cortar y pegar, también de Excel y LibreOffice'],
  ['Ctrl+D', 'Rellenar hacia abajo'],
  ['Supr', 'Vaciar las celdas elegidas'],
  ['Ctrl+Z, Ctrl+Y', 'Deshacer, rehacer'],
  ['?', 'Ver estas teclas'],
]
