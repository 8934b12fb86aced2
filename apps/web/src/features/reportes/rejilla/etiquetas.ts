// Names of fields as they are read aloud and written in notes.
import { NOMBRES_CAMPO } from '@kpt/textos'
import type { CampoEscrito } from '../../rejilla/cola/operacion.ts'
import { numeroCorto } from '../direccion.ts'

/** "Meta 12, ejecutado, Número"; "Meta 12, obligado, SGP salud, pesos". */
export function etiquetaCelda(meta: string, campo: CampoEscrito, unidad: string, fuente?: string): string {
  return [`Meta ${numeroCorto(meta)}`, NOMBRES_CAMPO[campo].toLowerCase(), fuente, fuente ? 'pesos' : unidad]
    .filter(Boolean)
    .join(', ')
}

/** "Obligado, SGP salud", at the head of a note. */
export function nombreLugar(campo: CampoEscrito, fuente: string | undefined): string {
  return fuente ? `${NOMBRES_CAMPO[campo]}, ${fuente}` : NOMBRES_CAMPO[campo]
}
