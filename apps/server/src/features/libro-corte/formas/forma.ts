// What an instrument brings to the workbook of its report: how it is made, read and looked at. Uploading, previewing, choosing, confirming and giving back
// annotated never ask which instrument it is: they ask its entry in the table of `index.ts`.
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { CambioDeLibro, RechazoDeLibro, SelloReporte } from '@kpt/domain/reportes/libro'
import type { Hallazgo, Libro } from '@kpt/domain/shared'
import type { Actor, ContextoTerritorial } from '../../../platform/http/index.ts'
import type { Quien } from '../../reportes/index.ts'
import type { LibroPorEscribir } from '../escribir-hilo.ts'

/** A book that was read whole, as its upload keeps it; each instrument keeps besides what it needs to look at it again. */
export type Leido = {
  readonly tipo: 'libro'
  readonly sello: SelloReporte
  readonly hallazgos: readonly Hallazgo[]
}

/** A book beside the draft of this moment. */
export type Mirado = {
  readonly cambios: readonly CambioDeLibro[]
  /** Blocking first, each with its cell in the book. */
  readonly hallazgos: readonly Hallazgo[]
  /** Of the plan or of the questionnaire: the one in force, and that of the book. */
  readonly version: number
  readonly versionDelLibro: number
  /** Metas or questions that the book holds. */
  readonly lugares: number
  readonly describir: (cambio: CambioDeLibro) => Descrito
}

/** The words that people know a cell by. */
export type Descrito = {
  readonly codigo: string
  readonly texto: string
  readonly fuente: string | null
  readonly hoja: string
  readonly celda: string
}

export type FormaDeLibro = {
  readonly nombre: (clave: ClaveReporte) => string
  /** To be filled: a delegate's holds what is in charge of that person. */
  readonly delBorrador: (ctx: ContextoTerritorial, clave: ClaveReporte) => Promise<LibroPorEscribir>
  /** What was sent, only to be read. */
  readonly deVersion: (ctx: ContextoTerritorial, clave: ClaveReporte, version: number) => Promise<LibroPorEscribir>
  readonly leer: (quien: Quien, clave: ClaveReporte, libro: Libro) => Promise<Leido | RechazoDeLibro>
  readonly mirar: (quien: Actor, clave: ClaveReporte, leido: Leido) => Promise<Mirado>
}
