// Progress of one value over its programme, with what it was computed from (rules of follow-up, "Formulas"; Ley 152 de 1994, art. 49).
// Ratios are doubles computed last, from exact decimals: every figure shown can be opened to its inputs.
import { compare, type Decimal, type DecimalTexto, isNegative, isZero, ratio } from '../shared/index.ts'

export const FORMULAS = [
  'fisico_vigencia',
  'fisico_vigencia_reduccion',
  'fisico_cuatrienio_acumulativo',
  'fisico_cuatrienio_no_acumulativo',
  'fisico_cuatrienio_reduccion',
  'financiero_comprometido',
  'financiero_obligado',
  'financiero_pagado',
  'grupo_fisico_vigencia',
  'grupo_fisico_cuatrienio',
  'crudo_fisico_vigencia',
  'crudo_fisico_cuatrienio',
  'ponderado_fisico_vigencia',
  'ponderado_fisico_cuatrienio',
  'regalias_bienio',
] as const
export type Formula = (typeof FORMULAS)[number]

export const EXPLICACIONES = [
  'por_debajo',
  'exacto',
  'por_encima',
  'programado_sin_ejecutar',
  'ejecutado_sin_programar',
  'sin_programar_ni_ejecutar',
  'sin_programar',
  'sin_reporte',
  'no_calculable',
] as const
export type Explicacion = (typeof EXPLICACIONES)[number]

export type Avance = {
  /** Raw ratio; null when there is no ratio to speak of. */
  readonly valor: number | null
  /** What enters the averages: the raw value up to the cap, 0 when programmed and unreported; null when the value stays outside them. */
  readonly topado: number | null
  readonly formula: Formula
  /** Decimals from which the ratio was computed; null where a datum is missing. */
  readonly entradas: Readonly<Record<string, DecimalTexto | null>>
  readonly explicacion: Explicacion
}

type Cociente = Pick<Avance, 'formula' | 'entradas'> & {
  /** What was done and what was to be done; equal to executed and programmed except in Reducción. */
  readonly hecho: Decimal
  readonly porHacer: Decimal
  /** Cap of the methodology; null: none. */
  readonly tope: DecimalTexto | null
}

/** Progress of something programmed and reported. A zero denominator here is "no calculable", never infinity. */
export function avanceDe({ formula, entradas, hecho, porHacer, tope }: Cociente): Avance {
  const valor = ratio(hecho, porHacer)
  if (valor === null) return sinValor('no_calculable', { formula, entradas })
  const topado = tope === null ? valor : Math.min(Number(tope), valor)
  return { valor, topado, formula, entradas, explicacion: explicar(hecho, porHacer) }
}

/** A place without a ratio: outside the averages, unless it was programmed and nobody reported it, which counts 0. */
export function sinValor(
  explicacion: Explicacion,
  { formula, entradas }: Pick<Avance, 'formula' | 'entradas'>,
): Avance {
  return { valor: null, topado: explicacion === 'sin_reporte' ? 0 : null, formula, entradas, explicacion }
}

/** Nothing programmed: "no programado" is not zero. */
export function sinPrograma(ejecutado: Decimal | null, base: Pick<Avance, 'formula' | 'entradas'>): Avance {
  const hubo = ejecutado !== null && !isZero(ejecutado)
  return sinValor(hubo ? 'ejecutado_sin_programar' : 'sin_programar_ni_ejecutar', base)
}

function explicar(hecho: Decimal, porHacer: Decimal): Explicacion {
  if (isZero(hecho)) return 'programado_sin_ejecutar'
  const orden = compare(hecho, porHacer) * (isNegative(porHacer) ? -1 : 1)
  if (orden === 0) return 'exacto'
  return orden < 0 ? 'por_debajo' : 'por_encima'
}
