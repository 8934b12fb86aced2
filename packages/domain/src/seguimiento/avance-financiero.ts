// Financial progress of the vigencia: the sum executed over the sum programmed, never a mean of ratios. SGR money stays outside (rules of follow-up, "Formulas").
import { type Decimal, type DecimalTexto, decimal, isZero, sumTexts, toText } from '../shared/index.ts'
import { type Avance, avanceDe, sinPrograma, sinValor } from './avance.ts'
import { fuentesCompartidas } from './compartido.ts'
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

type PesosVigencia = Readonly<Record<'programado' | 'ejecutado', Decimal>> & Pick<DineroVigencia, 'reportado'>

/** Of one meta. The base (committed, obligated or paid) and the sources left out are those of the methodology that the version names. */
export function avanceFinanciero(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): Avance {
  return avanceDePesos(pesosDe(entrada, metodologia), metodologia)
}

/** The same formula for a meta and for any group: sums over sums. */
export function avanceDeDinero({ programado, ejecutado, reportado }: DineroVigencia, metodologia: Metodologia): Avance {
  return avanceDePesos({ programado: decimal(programado), ejecutado: decimal(ejecutado), reportado }, metodologia)
}

function avanceDePesos({ programado, ejecutado, reportado }: PesosVigencia, metodologia: Metodologia): Avance {
  const formula = `financiero_${metodologia.baseFinanciera}` as const
  const entradas = { ejecutado: reportado ? toText(ejecutado) : null, programado: toText(programado) }
  if (isZero(programado)) return sinPrograma(ejecutado, { formula, entradas })
  if (!reportado) return sinValor('sin_reporte', { formula, entradas })
  return avanceDe({ formula, entradas, hecho: ejecutado, porHacer: programado, tope: metodologia.topeFinanciero })
}

/** Whole pesos of the vigencia as exact text: what a version freezes. `reportado`: somebody gave a figure, or declared that there was no progress. */
export function dineroDe(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): DineroVigencia {
  const { programado, ejecutado, reportado } = pesosDe(entrada, metodologia)
  return { programado: toText(programado), ejecutado: toText(ejecutado), reportado }
}

/** The same sums as numbers. */
export function pesosDe(entrada: EntradaMeta, { baseFinanciera, fuentesExcluidas }: Metodologia): PesosVigencia {
  const { fuentes, sinAvance } = valoresVigentes(entrada)
  const propias = lasQueCuentan(fuentes, fuentesExcluidas)
  return {
    programado: sumTexts(lasQueCuentan(entrada.programadoFuentes, fuentesExcluidas)),
    ejecutado: sumTexts(propias.map((dinero) => dinero[baseFinanciera] ?? '0')),
    reportado: sinAvance !== null || propias.some(tieneCifra),
  }
}

type DineroDeFuente = { readonly fuente: string } & Readonly<Record<'programado' | 'ejecutado', Decimal>>

/** The same sums source by source: those with money programmed, reported or shared, without the ones left out. Their parts add up to `pesosDe`. */
export function dineroDeFuentes(entrada: EntradaMeta, metodologia: Metodologia): DineroDeFuente[] {
  const { baseFinanciera, fuentesExcluidas } = metodologia
  const { fuentes } = valoresVigentes(entrada)
  const { programadoFuentes } = entrada
  const compartidas = fuentesCompartidas(entrada)
  const claves = new Set([...Object.keys(programadoFuentes), ...Object.keys(fuentes), ...compartidas])
  return [...claves].flatMap((fuente) => {
    const dinero = fuentes[fuente]
    const programado = decimal(programadoFuentes[fuente] ?? '0')
    const paga = !isZero(programado) || (dinero && tieneCifra(dinero)) || compartidas.includes(fuente)
    if (fuentesExcluidas.includes(fuente) || !paga) return []
    return [{ fuente, programado, ejecutado: decimal(dinero?.[baseFinanciera] ?? '0') }]
  })
}

function lasQueCuentan<T>(porFuente: Readonly<Record<string, T>>, excluidas: readonly string[]): T[] {
  const lasQue: T[] = []
  for (const fuente of Object.keys(porFuente)) if (!excluidas.includes(fuente)) lasQue.push(porFuente[fuente] as T)
  return lasQue
}
