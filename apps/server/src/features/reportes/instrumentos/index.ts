// The instruments that are reported, each with what it brings: the only place that tells one from another.
import type { Instrumento } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Quien } from '../corte.ts'
import type { FormaDeReporte } from './forma.ts'
import { GESTIONWEB } from './gestionweb.ts'
import { SEGUIMIENTO } from './seguimiento.ts'

const FORMAS: Readonly<Record<Instrumento, FormaDeReporte>> = { seguimiento: SEGUIMIENTO, gestionweb: GESTIONWEB }

export function formaDe({ instrumento }: Pick<ClaveReporte, 'instrumento'>): FormaDeReporte {
  return FORMAS[instrumento]
}

/** Refuses when the report of a corte lacks one of these places. */
export async function exigirLugares(quien: Quien, clave: ClaveReporte, lugares: readonly string[]): Promise<void> {
  const { lugares: mirar, ajeno } = formaDe(clave)
  const pedidos = lugares.map((meta) => ({ meta, campo: 'observacion' as const, clave: '' }))
  const { tiene } = await mirar(quien, clave, pedidos)
  const otro = lugares.find((lugar) => !tiene(lugar))
  if (otro !== undefined) ajeno(otro)
}
