// Invented figures for a report: what each meta would have executed by a corte, always the same for the same arguments.

import type { EntradaMeta } from '@kpt/domain/seguimiento'
import { type Decimal, decimal, decimalFromNumber, multiply, toText } from '@kpt/domain/shared'

export type Apunte = {
  readonly campo: 'ejecutado' | 'comprometido' | 'obligado' | 'pagado'
  readonly clave: string
  readonly valor: string
}

/** Values of one meta at a corte: a share of its programme that grows with the year, money a little behind. */
export function apuntesDe(
  fila: Pick<EntradaMeta, 'meta' | 'programado' | 'programadoFuentes'>,
  corte: number,
): Apunte[] {
  const ritmo = 0.55 + (rank(fila.meta) % 40) / 100
  const parte = Math.min(1, (corte / 4) * ritmo)
  const fisico: Apunte = { campo: 'ejecutado', clave: '', valor: round(fila.programado ?? '0', parte, 2) }
  const dinero = Object.entries(fila.programadoFuentes).flatMap(([clave, programado]): Apunte[] => [
    { campo: 'comprometido', clave, valor: round(programado, parte, 0) },
    { campo: 'obligado', clave, valor: round(programado, parte * 0.9, 0) },
    { campo: 'pagado', clave, valor: round(programado, parte * 0.8, 0) },
  ])
  return [fisico, ...dinero]
}

function round(programado: string, parte: number, decimales: number): string {
  const exacto = multiply(decimal(programado), fraction(parte))
  const factor = 10n ** BigInt(Math.max(0, exacto.escala - decimales))
  return toText(
    multiply({ coeficiente: exacto.coeficiente / factor, escala: Math.min(exacto.escala, decimales) }, decimal('1')),
  )
}

function fraction(parte: number): Decimal {
  return decimalFromNumber(Math.round(parte * 100) / 100) ?? decimal('0')
}

/** A number that follows from the code of the meta alone. */
function rank(meta: string): number {
  return Number(meta.slice(-4)) * 7
}
