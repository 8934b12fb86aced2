// Money of a meta: which sources it shows, and the sums of its row.
import { CAMPOS_DINERO, type CampoDinero, valoresVigentes } from '@kpt/domain/seguimiento'
import { decimal, sum, toText } from '@kpt/domain/shared'
import type { VistaMeta } from '../borrador/vista.ts'

/** Sources programmed in the vigencia, with money now, with money at the previous corte, or just added by hand; in the official order. */
export function fuentesDe(
  { fila, entrada }: VistaMeta,
  orden: readonly string[],
  agregadas: readonly string[],
): string[] {
  const usadas = new Set([
    ...agregadas,
    ...Object.keys(fila.programadoFuentes),
    ...Object.keys(entrada.valores.fuentes),
    ...Object.keys(fila.anterior?.fuentes ?? {}),
  ])
  return orden.filter((fuente) => usadas.has(fuente))
}

export function totalProgramado({ fila }: VistaMeta): string {
  return sumar(Object.values(fila.programadoFuentes))
}

/** What stands of each kind of money, all sources together. */
export function totalesDinero({ entrada }: VistaMeta): Record<CampoDinero, string> {
  return sumarCampos(Object.values(valoresVigentes(entrada).fuentes))
}

/** Whether somebody wrote that kind of money in this corte; otherwise what stands comes from the corte before. */
export function hayDinero({ entrada }: VistaMeta, campo: CampoDinero): boolean {
  const { fuentes, sinAvance } = entrada.valores
  return sinAvance !== null || Object.values(fuentes).some((f) => f[campo] !== null)
}

export function totalesAnteriores({ fila }: VistaMeta): Record<CampoDinero, string> | null {
  return fila.anterior ? sumarCampos(Object.values(fila.anterior.fuentes)) : null
}

function sumarCampos(fuentes: readonly Readonly<Record<CampoDinero, string | null>>[]): Record<CampoDinero, string> {
  const pares = CAMPOS_DINERO.map((campo) => [campo, sumar(fuentes.map((f) => f[campo] ?? '0'))] as const)
  return Object.fromEntries(pares) as Record<CampoDinero, string>
}

function sumar(valores: readonly string[]): string {
  return toText(sum(valores.map(decimal)))
}
