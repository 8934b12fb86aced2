// A recipe in words and formulas, written out of its own data: what the page of the method and each number that opens say.

import type { ActoCorrida, IndiceReceta, Medida, Receta, ReglaFaltante } from '@kpt/domain/mdm'
import { decimalFromNumber, toText } from '@kpt/domain/shared'
import { enumerar, formatNumero } from './formato.ts'

/** A double as it is written here: all its decimals, or rounded to some. */
export function cifraMdm(x: number, decimales?: number): string {
  const exacto = decimalFromNumber(x)
  return exacto === null ? '—' : formatNumero(toText(exacto), decimales)
}

/** How a raw value `x` is put on 0–100. */
export function formulaMedida(medida: Medida, x = 'x'): string {
  switch (medida.clase) {
    case 'proporcion':
      return `100 × ${x} ÷ ${cifraMdm(medida.techo)}, entre 0 y 100`
    case 'inversa':
      return `100 × (1 − ${x} ÷ ${cifraMdm(medida.techo)}), entre 0 y 100`
    case 'complemento':
      return `100 − ${x}, entre 0 y 100`
    case 'puntaje':
      return `${x}, que ya viene de 0 a 100`
  }
}

/** The value at which no more points are won. */
export function topeMedida(medida: Medida): string {
  switch (medida.clase) {
    case 'proporcion':
      return `100 desde ${cifraMdm(medida.techo)}`
    case 'inversa':
      return `100 en 0; 0 desde ${cifraMdm(medida.techo)}`
    case 'complemento':
      return '100 en 0; 0 desde 100'
    case 'puntaje':
      return 'Sin techo propio'
  }
}

export const NOMBRES_FALTANTE: Record<ReglaFaltante, string> = {
  se_omite: 'Sale del promedio',
  cero: 'Cuenta como 0',
  impide: 'No se puede calcular',
}

export function formulaIndice({ indice, componentes }: Pick<Receta, 'indice' | 'componentes'>): string {
  const nombre = (clave: string) => componentes.find((c) => c.clave === clave)?.nombre ?? clave
  if (indice.clase === 'media') return `Promedio de ${enumerar(componentes.map((c) => c.nombre))}`
  return formulaAjuste(nombre(indice.base), nombre(indice.por))
}

const formulaAjuste = (base: string, por: string): string =>
  `${base} × (100 + ${por}) ÷ (100 + ${por} del año anterior, como se publicó)`

/** With figures: `54,20 × (100 + 61,00) ÷ (100 + 60,00)`. */
export function cuentaIndice(indice: IndiceReceta, cifras: { base: number; actual: number; previo: number }): string {
  if (indice.clase === 'media') return ''
  const [base, actual, previo] = [cifras.base, cifras.actual, cifras.previo].map((x) => cifraMdm(x, 4))
  return `${base} × (100 + ${actual}) ÷ (100 + ${previo})`
}

/** `Bajo: menos de 45`, `Medio: de 45 a menos de 55`, `Alto: 55 o más`. */
export function frasesDeClases({ clases }: Pick<Receta, 'clases'>): string[] {
  return clases.map(({ nombre, desde }, i) => {
    const hasta = clases[i + 1]?.desde ?? null
    if (desde === null) return `${nombre}: ${hasta === null ? 'todas' : `menos de ${cifraMdm(hasta)}`}`
    return `${nombre}: ${hasta === null ? `${cifraMdm(desde)} o más` : `de ${cifraMdm(desde)} a menos de ${cifraMdm(hasta)}`}`
  })
}

/** Groups of initial capacities: the cities, and from more to less. */
export const NOMBRES_GRUPO_CAPACIDAD: Readonly<Record<string, string>> = {
  C: 'Ciudades (C)',
  G1: 'Grupo G1',
  G2: 'Grupo G2',
  G3: 'Grupo G3',
  G4: 'Grupo G4',
  G5: 'Grupo G5',
}

export const VERBOS_ACTO_CORRIDA: Record<ActoCorrida, string> = {
  revisar: 'Dar por revisada',
  publicar: 'Publicar',
  descartar: 'Descartar',
}

export const NOMBRES_ACTO_CORRIDA: Record<ActoCorrida | 'pedir' | 'reemplazar', string> = {
  pedir: 'Se pidió',
  revisar: 'Se revisó',
  publicar: 'Se publicó',
  descartar: 'Se descartó',
  reemplazar: 'Otra la reemplazó',
}
