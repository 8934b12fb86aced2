// What was expected by a corte: only the quarterly programme of the entity can say it (rules of follow-up, "Formulas": semáforo of a partial corte).
import type { Meta } from '../planes/index.ts'
import {
  type DecimalTexto,
  decimal,
  decimalFromNumber,
  type Fecha,
  isZeroText,
  sum,
  sumTexts,
  toText,
} from '../shared/index.ts'
import type { Avance } from './avance.ts'
import { avanceFisicoVigencia } from './avance-fisico.ts'
import { type EntradaMeta, SIN_VALORES } from './entrada.ts'
import { METODOLOGIA_INICIAL, type Metodologia } from './metodologia.ts'

type Programada = Pick<Meta, 'programadoTrimestral' | 'tipoAcumulacion'>

/** Quarters of the vigencia that have ended by a date: March is one, December four. Data of a later year have seen them all. */
export function trimestresCumplidos(vigencia: string, fecha: Fecha): number {
  return FINES_DE_TRIMESTRE.filter((fin) => `${vigencia}-${fin}` <= fecha).length
}

const FINES_DE_TRIMESTRE = ['03-31', '06-30', '09-30', '12-31']

/** Physical amount expected by the date of the data; null without a quarterly programme. Acumulativo, the quarters add; otherwise the last one is the level. */
export function esperadoA(meta: Programada, vigencia: string, fechaDatos: Fecha): DecimalTexto | null {
  const trimestres = meta.programadoTrimestral?.[vigencia] ?? {}
  const todos = Object.keys(trimestres).toSorted()
  if (todos.length === 0 || meta.tipoAcumulacion === null) return null
  const cumplidos = trimestresCumplidos(vigencia, fechaDatos)
  const hasta = todos.filter((t) => Number(t) <= cumplidos).map((t) => trimestres[t] ?? '0')
  if (meta.tipoAcumulacion === 'acumulativo') return toText(sumTexts(hasta))
  return hasta.findLast((valor) => !isZeroText(valor)) ?? '0'
}

/** Progress that the entity itself expected by the corte: the formula of its real progress, on what it programmed. Null without a quarterly programme. */
export function avanceEsperado(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): Avance | null {
  if (entrada.esperado === undefined) return null
  const comoSi = { ...entrada, anterior: null, valores: { ...SIN_VALORES, ejecutado: entrada.esperado } }
  return avanceFisicoVigencia(comoSi, metodologia)
}

/** Metas of a group with a quarterly programme: what they expected and what they did, both as sums of capped ratios. */
export type EsperadoDeGrupo = {
  readonly metas: number
  readonly sumaEsperada: DecimalTexto
  readonly sumaLograda: DecimalTexto
  /** Means of both; null when no meta has a quarterly programme. */
  readonly esperado: number | null
  readonly logrado: number | null
}

/** Only the metas with a quarterly programme enter, in both sums: those without one have nothing to be compared with. */
export function esperadoDeGrupo(
  entradas: readonly EntradaMeta[],
  metodologia: Metodologia = METODOLOGIA_INICIAL,
): EsperadoDeGrupo {
  const pares = entradas.flatMap((entrada) => {
    const esperado = avanceEsperado(entrada, metodologia)?.topado ?? null
    const logrado = avanceFisicoVigencia(entrada, metodologia).topado
    return esperado === null || logrado === null ? [] : [{ esperado, logrado }]
  })
  const sumaEsperada = sumaDe(pares.map((p) => p.esperado))
  const sumaLograda = sumaDe(pares.map((p) => p.logrado))
  const media = (suma: DecimalTexto) => (pares.length === 0 ? null : Number(suma) / pares.length)
  return {
    ...{ metas: pares.length, sumaEsperada, sumaLograda },
    ...{ esperado: media(sumaEsperada), logrado: media(sumaLograda) },
  }
}

function sumaDe(razones: readonly number[]): DecimalTexto {
  return toText(sum(razones.map((razon) => decimalFromNumber(razon) ?? decimal('0'))))
}
