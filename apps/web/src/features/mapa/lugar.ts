// What a map shows that can be reached: an area or a point, its name, what it says and where it leads.
import type { Punto } from '@kpt/domain/territorio'
import type { Glifo } from './glifos.tsx'

type Busqueda = Readonly<Record<string, string | undefined>>

export type Lugar = {
  readonly codigo: string
  /** Name and figure, as they are heard: "Antioquia: 87,2 % reportó". */
  readonly dice: string
  /** Address it leads to: another screen, or the same one (".") with other filters. */
  readonly a: string
  readonly busqueda?: (previa: Busqueda) => Busqueda
  readonly area?: {
    readonly trazo: string
    readonly clase: string
    readonly transformacion?: string
    /** Short figure written on it where it fits. */
    readonly cifra?: string
    readonly centro?: Punto
    /** Distance from the centre to the border. */
    readonly holgura?: number
  }
  readonly marca?: { readonly punto: Punto; readonly glifo: Glifo }
}
