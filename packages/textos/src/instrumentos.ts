// The names of the instruments, for every screen. What else is said of each is in `reporte-de-instrumento.ts`, which the first page does not load.
import type { Instrumento } from '@kpt/domain/calendario'

export const NOMBRES_INSTRUMENTO: Record<Instrumento, string> = {
  seguimiento: 'Seguimiento al Plan de Desarrollo Territorial',
  gestionweb: 'GESTIONWEB',
}
