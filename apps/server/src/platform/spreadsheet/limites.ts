// How much a workbook may cost. The largest real plan inflates to 1.3 MB and holds 33,000 cells: these leave ample room above it.

const MB = 1_048_576

export type LimitesLibro = {
  /** Size of the file itself. */
  readonly bytesArchivo: number
  readonly entradas: number
  /** Inflated size of one part and of all of them, as declared and as counted while inflating. */
  readonly bytesEntrada: number
  readonly bytesTotal: number
  /** Inflated over compressed, for parts larger than `bytesSinProporcion`. */
  readonly proporcion: number
  readonly bytesSinProporcion: number
  readonly hojas: number
  readonly textosCompartidos: number
  /** Cells with a value, and their characters, in the whole book. */
  readonly celdas: number
  readonly caracteres: number
  /** A value beyond this place is a mistake or an attack: no table of the house is there. */
  readonly filaMaxima: number
  readonly columnaMaxima: number
  /** Of the process that reads: old space of V8, and wall clock from its start. */
  readonly memoriaMb: number
  readonly milisegundos: number
}

export const LIMITES_LIBRO: LimitesLibro = {
  bytesArchivo: 20 * MB,
  entradas: 2000,
  bytesEntrada: 64 * MB,
  bytesTotal: 80 * MB,
  proporcion: 300,
  bytesSinProporcion: 8 * MB,
  hojas: 100,
  textosCompartidos: 500_000,
  celdas: 300_000,
  caracteres: 20_000_000,
  filaMaxima: 200_000,
  columnaMaxima: 2000,
  memoriaMb: 512,
  milisegundos: 30_000,
}
