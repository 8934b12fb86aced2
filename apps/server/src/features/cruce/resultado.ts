// What the reading of a run leaves, as the text that is stored: the cross, or why there is none.
import type { AvisoCruce, CabezaLibro, Cruce, CuentasCruce, RechazoCruce } from '@kpt/domain/cruce'
import type { RechazoLibro } from '@kpt/domain/shared'

export type Hallado = {
  readonly tipo: 'cruce'
  readonly cabeza: CabezaLibro | null
  readonly avisos: readonly AvisoCruce[]
  readonly renglones: number
  readonly cuentas: CuentasCruce
  readonly cruce: Cruce
}

export type Rechazado = {
  readonly tipo: 'rechazo'
  readonly codigo: RechazoCruce | RechazoLibro
  readonly detalles: Readonly<Record<string, string>>
}

export type ResultadoCruce = Hallado | Rechazado

export function parseResultado(texto: string): ResultadoCruce {
  return JSON.parse(texto) as ResultadoCruce
}
