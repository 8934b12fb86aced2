// Figures of the measurement as the screens write them.
import { cifraMdm } from '@kpt/textos'

export const SIN_DATO = 'Sin dato'

/** Points from 0 to 100. */
export const puntos = (x: number | null | undefined, decimales = 2): string =>
  x === null || x === undefined ? SIN_DATO : cifraMdm(x, decimales)

export function conSigno(x: number | null, decimales = 2): string {
  if (x === null) return SIN_DATO
  const escrita = cifraMdm(Math.abs(x), decimales)
  if (!/[1-9]/.test(escrita)) return escrita
  return `${x > 0 ? '+' : '−'}${escrita}`
}

/** Nothing where there is no group. */
export const medianaDelGrupo = (mediana: number | null): string =>
  mediana === null ? '' : `mediana ${puntos(mediana)}`

/** `12 de 1.103`. */
export const puestoDe = (puesto: number | null, cuantos: number): string =>
  puesto === null ? 'Sin puesto' : `${cifraMdm(puesto)} de ${cifraMdm(cuantos)}`

export const isFraccion = (unidad: string): boolean => unidad === 'fracción'

/** A raw value in its unit; fractions as percentages, which is how they are read. */
export function crudo(x: number | null, unidad: string): string {
  if (x === null) return SIN_DATO
  if (isFraccion(unidad)) return `${cifraMdm(x * 100, 2)}\u00a0%`
  return cifraMdm(x, Math.abs(x) >= 1000 ? 0 : 2)
}

export const nombreUnidad = (unidad: string): string => (isFraccion(unidad) ? 'por ciento' : unidad)

/** Points as a ratio, for the scales of the maps. */
export const enCien = (x: number | null): number | null => (x === null ? null : x / 100)
