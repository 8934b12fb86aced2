// From a finding of the figures to the cell of the book where its field is.
import type { Hallazgo } from '../../shared/index.ts'
import { CAMPOS_LIBRO, HOJA_RECURSOS, hojaDe } from './forma.ts'
import type { Lugares } from './leer.ts'

/** The finding with its sheet and cell; as it was when the book has no cell for it. */
export function enSuCelda(hallazgo: Hallazgo, { filas, letras }: Lugares): Hallazgo {
  const { meta, campo, fuente } = hallazgo.ruta
  const nombrado = CAMPOS_LIBRO.find((c) => c === campo) ?? 'ejecutado'
  // Money of the meta as a whole has no row of its own: it is said beside its physical value.
  const suyo = hojaDe(nombrado) === HOJA_RECURSOS && fuente === undefined ? 'ejecutado' : nombrado
  const hoja = hojaDe(suyo)
  const fila = filas[fuente === undefined ? `${meta}` : `${meta}/${fuente}`]
  const letra = letras[suyo]
  if (fila === undefined || letra === undefined) return hallazgo
  return { ...hallazgo, ruta: { ...hallazgo.ruta, hoja, celda: `${letra}${fila}` } }
}
