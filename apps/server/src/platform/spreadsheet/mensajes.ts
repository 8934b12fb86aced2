import type { PropuestaMapeo } from '@kpt/domain/planes'
import type { Libro, RechazoLibro } from '@kpt/domain/shared'

/** What the reading process says, one per line. */
export type MensajeLectura =
  | { readonly tipo: 'avance'; readonly fraccion: number }
  | { readonly tipo: 'libro'; readonly libro: Libro }
  | { readonly tipo: 'propuesta'; readonly propuesta: PropuestaMapeo | null }
  | { readonly tipo: 'rechazado'; readonly codigo: RechazoLibro; readonly detalles: Readonly<Record<string, string>> }
  | { readonly tipo: 'fallo'; readonly mensaje: string }
