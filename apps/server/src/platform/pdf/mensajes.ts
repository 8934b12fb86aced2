import type { RechazoPdf } from '@kpt/domain/planes'

/** What the process that reads a PDF says, one per line. */
export type MensajePdf =
  | { readonly tipo: 'abierto'; readonly paginas: number }
  /** `texto` as the PDF draws it; null when the page cannot be read. */
  | { readonly tipo: 'pagina'; readonly numero: number; readonly texto: string | null }
  | { readonly tipo: 'fin' }
  | { readonly tipo: 'rechazado'; readonly codigo: RechazoPdf; readonly fallo?: string }
