// What answering a request needs of its report, whatever the instrument: its places are metas or questions.
import type { CampoAbrible } from '@kpt/domain/revision'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'

export type DeAjuste = {
  readonly clave: Clave
  readonly reporte: Reporte
  readonly sePuedeEditar: (lugar: string, campo?: CampoAbrible) => boolean
  /** "meta 4", "pregunta 4.4": both nouns are feminine. */
  readonly nombre: (lugar: string) => string
  /** "meta", "pregunta". */
  readonly una: string
  /** Read aloud by the reader of the screen, without moving the focus. */
  readonly anunciar: (texto: string) => void
}
