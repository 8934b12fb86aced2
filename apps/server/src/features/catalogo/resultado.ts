import type { EntradaCatalogo } from '@kpt/domain/catalogo'
import type { Hallazgo } from '@kpt/domain/shared'

/** What reading the file left in its upload. */
export type ResultadoCatalogo =
  | {
      readonly tipo: 'catalogo'
      readonly catalogo: readonly EntradaCatalogo[]
      readonly hallazgos: readonly Hallazgo[]
    }
  | { readonly tipo: 'rechazo'; readonly hallazgos: readonly Hallazgo[] }

export function parseResultado(texto: string): ResultadoCatalogo {
  return JSON.parse(texto) as ResultadoCatalogo
}
