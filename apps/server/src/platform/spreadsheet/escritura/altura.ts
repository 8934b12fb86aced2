// How tall a row must be for what wraps in it to be read: programs that open a book do not all find it out by themselves (LibreOffice does not).

const PUNTOS_POR_RENGLON = 14
/** The tallest row that the format takes. */
const PUNTOS_MAXIMOS = 409

export type TextoEnCelda = {
  readonly texto: string
  /** Characters that fit in a line of its column. */
  readonly ancho: number
  readonly negrita?: boolean
}

/** Points, or null where one line is enough. */
export function altoDeFila(textos: readonly TextoEnCelda[]): number | null {
  const renglones = Math.max(1, ...textos.map(contarRenglones))
  return renglones === 1 ? null : Math.min(PUNTOS_MAXIMOS, renglones * PUNTOS_POR_RENGLON)
}

/** Words are not cut, but one that is longer than its line goes on in the next one. */
function contarRenglones({ texto, ancho, negrita }: TextoEnCelda): number {
  const caben = Math.max(1, Math.floor(negrita ? ancho * 0.95 : ancho))
  return texto.split('\n').reduce((suma, parrafo) => suma + renglonesDe(parrafo, caben), 0)
}

function renglonesDe(parrafo: string, caben: number): number {
  let [renglones, usado] = [1, 0]
  for (const { length } of parrafo.split(/\s+/)) {
    if (usado > 0 && usado + 1 + length > caben) {
      renglones += 1
      usado = 0
    }
    usado += (usado > 0 ? 1 : 0) + length
    renglones += Math.floor(Math.max(0, usado - 1) / caben)
    usado = usado > caben ? usado % caben || caben : usado
  }
  return renglones
}
