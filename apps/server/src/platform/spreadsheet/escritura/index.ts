import { comprimir } from './comprimir.ts'
import type { HojaEscrita } from './forma.ts'
import { partesDe } from './partes.ts'

export { comprimir } from './comprimir.ts'
export type { CeldaEscrita, EstiloCelda, FilaEscrita, GraficoHoja, HojaEscrita, Validacion } from './forma.ts'

/** The sheets as an .xlsx file: the same content gives the same bytes. Long books are written in a thread, not where everybody is attended. */
export function escribirHojas(hojas: readonly HojaEscrita[]): Buffer {
  return comprimir(partesDe(hojas).map(({ nombre, xml }) => ({ nombre, contenido: xml })))
}
