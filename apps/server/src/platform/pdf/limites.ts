// How much a PDF may cost. Plans of development have 40 to 600 pages and 1 to 60 MB: these leave ample room above them.

const MB = 1_048_576

export type LimitesPdf = {
  readonly bytesArchivo: number
  readonly paginas: number
  /** Letters of a page and of the whole, as the PDF gives them: the rest of a page is left out, a document beyond is refused. */
  readonly caracteresPagina: number
  readonly caracteres: number
  /** Of the process: old space of V8, and everything with what it inflates. */
  readonly memoriaMb: number
  readonly memoriaTotalMb: number
  /** Looking at it as it arrives; the longest page; one go of reading, after which others take their turn. */
  readonly milisegundosRevision: number
  readonly milisegundosPagina: number
  readonly milisegundos: number
}

export const LIMITES_PDF: LimitesPdf = {
  bytesArchivo: 100 * MB,
  paginas: 3000,
  caracteresPagina: 200_000,
  caracteres: 30_000_000,
  memoriaMb: 512,
  memoriaTotalMb: 1024,
  milisegundosRevision: 50_000,
  milisegundosPagina: 30_000,
  milisegundos: 60_000,
}
