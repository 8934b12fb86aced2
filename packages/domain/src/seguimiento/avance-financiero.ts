// Financial progress of the vigencia: the sum executed over the sum programmed, never a mean of ratios. SGR money stays outside (rules of follow-up, "Formulas").
import { type Decimal, type DecimalTexto, decimal, isZero, sum, toText } from '../shared/index.ts'
import { type Avance, avanceDe, sinPrograma, sinValor } from './avance.ts'
import type { CampoDinero, EntradaMeta } from './entrada.ts'
import { METODOLOGIA_INICIAL, type Metodologia } from './metodologia.ts'
import { tieneDinero, valoresVigentes } from './valores.ts'

/** Pesos of the vigencia, all sources together, without those that the methodology leaves out. */
export type DineroMeta = Readonly<Record<CampoDinero | 'programado', DecimalTexto>> & { readonly reportado: boolean }

export function avanceFinanciero(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): Avance {
  return avanceDeDinero(dineroDe(entrada, metodologia), metodologia)
}

/** The same formula for a meta and for any group: sums over sums. */
export function avanceDeDinero(dinero: DineroMeta, metodologia: Metodologia): Avance {
  const ejecutado = decimal(dinero[metodologia.baseFinanciera])
  const programado = decimal(dinero.programado)
  const formula = `financiero_${metodologia.baseFinanciera}` as const
  const entradas = { ejecutado: dinero.reportado ? toText(ejecutado) : null, programado: dinero.programado }
  if (isZero(programado)) return sinPrograma(ejecutado, { formula, entradas })
  if (!dinero.reportado) return sinValor('sin_reporte', { formula, entradas })
  return avanceDe({ formula, entradas, hecho: ejecutado, porHacer: programado })
}

export function dineroDe(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): DineroMeta {
  const valores = valoresVigentes(entrada)
  const cuenta = (fuente: string) => !metodologia.fuentesExcluidas.includes(fuente)
  const fuentes = Object.entries(valores.fuentes).filter(([fuente]) => cuenta(fuente))
  const total = (campo: CampoDinero) => toText(sum(fuentes.map(([, f]) => leer(f[campo]))))
  const programado = Object.entries(entrada.programadoFuentes).filter(([fuente]) => cuenta(fuente))
  return {
    programado: toText(sum(programado.map(([, pesos]) => decimal(pesos)))),
    comprometido: total('comprometido'),
    obligado: total('obligado'),
    pagado: total('pagado'),
    reportado: valores.sinAvance !== null || tieneDinero({ ...valores, fuentes: Object.fromEntries(fuentes) }),
  }
}

function leer(texto: DecimalTexto | null): Decimal {
  return decimal(texto ?? '0')
}
