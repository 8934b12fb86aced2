// Financial progress of the vigencia: the sum executed over the sum programmed, never a mean of ratios. SGR money stays outside (rules of follow-up, "Formulas").
import { type Decimal, type DecimalTexto, decimal, isZero, sum, toText } from '../shared/index.ts'
import { type Avance, avanceDe, sinPrograma, sinValor } from './avance.ts'
import type { EntradaMeta } from './entrada.ts'
import { METODOLOGIA_INICIAL, type Metodologia } from './metodologia.ts'
import { tieneDinero, valoresVigentes } from './valores.ts'

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
  const valores = valoresVigentes(entrada)
  const cuenta = ([fuente]: [string, unknown]) => !metodologia.fuentesExcluidas.includes(fuente)
  const programado = Object.entries(entrada.programadoFuentes).filter(cuenta)
  const fuentes = Object.entries(valores.fuentes).filter(cuenta)
  return {
    programado: toText(sum(programado.map(([, pesos]) => decimal(pesos)))),
    ejecutado: toText(sum(fuentes.map(([, f]) => leer(f[metodologia.baseFinanciera])))),
    reportado: valores.sinAvance !== null || tieneDinero({ fuentes: Object.fromEntries(fuentes) }),
  }
}

function leer(texto: DecimalTexto | null): Decimal {
  return decimal(texto ?? '0')
}
