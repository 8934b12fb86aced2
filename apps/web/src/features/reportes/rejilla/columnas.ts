// Columns of the grid that hold a field, in their order on screen. The order is also that of a pasted block.
import { CAMPOS_DINERO, type CampoDinero } from '@kpt/domain/seguimiento'

const CIFRAS = ['ejecutado', ...CAMPOS_DINERO] as const
const TEXTOS = ['observacion', 'sin_avance'] as const

export type ColumnaCifra = (typeof CIFRAS)[number]
export type ColumnaTexto = (typeof TEXTOS)[number]
export type Columna = ColumnaCifra | ColumnaTexto

const SOLO_CIFRAS: readonly Columna[] = CIFRAS
const CON_TEXTOS: readonly Columna[] = [...CIFRAS, ...TEXTOS]

export function columnasDe(conTextos: boolean): readonly Columna[] {
  return conTextos ? CON_TEXTOS : SOLO_CIFRAS
}

export function esDinero(columna: Columna): columna is CampoDinero {
  return (CAMPOS_DINERO as readonly Columna[]).includes(columna)
}

export function esTexto(columna: Columna): columna is ColumnaTexto {
  return (TEXTOS as readonly Columna[]).includes(columna)
}
