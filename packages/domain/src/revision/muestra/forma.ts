// A sample for selective review as it is published and exported: first the frame and the rule, later the seed and what came out (R4.3, N9).
import type { Instrumento } from '../../calendario/index.ts'
import type { CodigoEntidad } from '../../territorio/index.ts'
import type { NivelRiesgo } from '../riesgo.ts'
import type { Dimension } from './marco.ts'

export const FORMATO_MUESTRA = 'kpt-muestra-1'

export type Estrato = string

export type Unidad = {
  readonly entidad: CodigoEntidad
  readonly nombre: string
  readonly departamento: CodigoEntidad
  /** Category of Ley 617 de 2000, or `sin` where none is known. */
  readonly categoria: string
  /** Group of initial capacities of the MDM, or `sin`. */
  readonly grupo: string
  /** Level of risk, or `sin`: where the sample is not divided by it, for what does not decide the draw is not published, or where it has none. */
  readonly riesgo: NivelRiesgo | 'sin'
  readonly estrato: Estrato
}

/**
 * Where the seed will come from, said before anybody knows it: a public drawing that has not happened yet, or a seed that was written down
 * and of which only the SHA-256 is told.
 */
export type OrigenSemilla =
  | { readonly clase: 'sorteo_publico'; readonly fuente: string; readonly sorteoEn: string }
  | { readonly clase: 'compromiso'; readonly huella: string }

export type Asignado = { readonly estrato: Estrato; readonly unidades: number; readonly muestra: number }

export type Publicacion = {
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly corte: number
  /** Number of the selection within the corte. */
  readonly numero: number
  readonly motivo: string
  readonly publicadaEn: string
  readonly dimensiones: readonly Dimension[]
  /** Version of the table of risk that gave the levels of the frame; absent where risk does not divide it. */
  readonly reglaRiesgo?: string
  readonly tamano: number
  /** Units of each stratum that enter whatever its size, while it has them. */
  readonly minimo: number
  readonly origen: OrigenSemilla
  readonly unidades: number
  /** SHA-256 of the file of the frame. */
  readonly huellaMarco: string
  readonly asignacion: readonly Asignado[]
}

export type Seleccionada = {
  /** Place in its stratum, from 1. */
  readonly orden: number
  readonly estrato: Estrato
  readonly entidad: CodigoEntidad
  /** SHA-256 that decided its place. */
  readonly clave: string
}

export type Sorteo = {
  readonly semilla: string
  readonly sorteadaEn: string
  /** Where the drawing can be seen: its record, an address. */
  readonly prueba: string
  readonly seleccion: readonly Seleccionada[]
}

/** The exported file. `eslabones`: one digest for what was published and one for the draw, each over the one before. */
export type ArchivoMuestra = {
  readonly formato: typeof FORMATO_MUESTRA
  readonly publicacion: Publicacion
  readonly marco: readonly Unidad[]
  readonly sorteo: Sorteo | null
  readonly eslabones: readonly string[]
}
