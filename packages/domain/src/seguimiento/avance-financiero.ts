// Financial progress of the vigencia: the sum executed over the sum programmed, never a mean of ratios. SGR money stays outside (rules of follow-up, "Formulas").
import { type Decimal, type DecimalTexto, decimal, isZero, sum, toText } from '../shared/index.ts'
import { type Avance, avanceDe, sinPrograma, sinValor } from './avance.ts'
import type { EntradaMeta } from './entrada.ts'
import { METODOLOGIA_INICIAL, type Metodologia } from './metodologia.ts'
import { tieneCifra, valoresVigentes } from './valores.ts'

/** Pesos of the vigencia, all sources together, without those that the methodology leaves out. */
export type DineroVigencia = {
  readonly programado: DecimalTexto
  /** In the base of the methodology: committed, obligated or paid. */
  readonly ejecutado: DecimalTexto
  /** False when nobody has reported any money nor declared "sin avance": that is not zero. */
  readonly reportado: boolean
}

export function avanceFinanciero(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): Avance {
  return avanceDeDinero(dineroDe(entrada, metodologia), metodologia)
}

/** The same formula for a meta and for any group: sums over sums. */
export function avanceDeDinero(dinero: DineroVigencia, metodologia: Metodologia): Avance {
  const ejecutado = decimal(dinero.ejecutado)
  const programado = decimal(dinero.programado)
  const formula = `financiero_${metodologia.baseFinanciera}` as const
  const entradas = { ejecutado: dinero.reportado ? dinero.ejecutado : null, programado: dinero.programado }
  if (isZero(programado)) return sinPrograma(ejecutado, { formula, entradas })
  if (!dinero.reportado) return sinValor('sin_reporte', { formula, entradas })
  return avanceDe({ formula, entradas, hecho: ejecutado, porHacer: programado, tope: metodologia.topeFinanciero })
}

export function dineroDe(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): DineroVigencia {
  const { programado, ejecutado, reportado } = pesosDe(entrada, metodologia)
  return { programado: toText(programado), ejecutado: toText(ejecutado), reportado }
}

/** The same sums as numbers. */
export function pesosDe(
  entrada: EntradaMeta,
  { baseFinanciera, fuentesExcluidas }: Metodologia,
): Readonly<Record<'programado' | 'ejecutado', Decimal>> & { readonly reportado: boolean } {
  const { fuentes, sinAvance } = valoresVigentes(entrada)
  const cuentan = (claves: Readonly<Record<string, unknown>>) =>
    Object.keys(claves).filter((fuente) => !fuentesExcluidas.includes(fuente))
  const propias = cuentan(fuentes).flatMap((fuente) => fuentes[fuente] ?? [])
  return {
    programado: sum(cuentan(entrada.programadoFuentes).map((fuente) => leer(entrada.programadoFuentes[fuente]))),
    ejecutado: sum(propias.map((dinero) => leer(dinero[baseFinanciera]))),
    reportado: sinAvance !== null || propias.some(tieneCifra),
  }
}

function leer(texto: DecimalTexto | null | undefined): Decimal {
  return decimal(texto ?? '0')
}
