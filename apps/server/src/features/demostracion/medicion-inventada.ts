// Invented inputs of the measurement: plausible, always the same for the same entity and column, and of nobody.
import {
  dimensionesDe,
  type FilaInsumo,
  FUENTE_DNP,
  fuentesDe,
  type IndicadorReceta,
  type Receta,
} from '@kpt/domain/mdm'
import { azarDe } from './azar.ts'

/** From 0 to 1: what a municipality of its group does, more or less. */
const CAPACIDAD: Readonly<Record<string, number>> = { C: 0.72, G1: 0.64, G2: 0.58, G3: 0.54, G4: 0.5, G5: 0.45 }
/** How often a value that the recipe can do without is missing. */
const SIN_DATO = 0.06

export type DeQuien = { readonly codigo: string; readonly grupo: string | null }

/** Scores of 0–100 by dimension, for a recipe that begins at them. `anterior`: its Resultados of the year before. */
export function filasPorDimension(receta: Receta, quienes: readonly DeQuien[], anterior: (codigo: string) => number) {
  return quienes.map((quien, i): FilaInsumo => {
    const puntos = dimensionesDe(receta).map((d) => [d.clave, 100 * nivel(quien, d.clave)] as const)
    const previo = receta.indice.clase === 'ajustado' ? [[receta.indice.previo, anterior(quien.codigo)] as const] : []
    return { codigo: quien.codigo, fila: i + 2, valores: Object.fromEntries([...puntos, ...previo]) }
  })
}

/** Raw values of the columns of one source, for a recipe that begins at its indicators. */
export function filasPorIndicador(
  receta: Receta,
  fuente: string,
  quienes: readonly DeQuien[],
  anterior: (codigo: string) => number,
) {
  const columnas =
    fuentesDe(receta)
      .find((f) => f.fuente === fuente)
      ?.columnas.map((c) => c.columna) ?? []
  const indicadores = new Map(
    dimensionesDe(receta).flatMap((d) => d.indicadores.flatMap((i) => i.columnas.map((c) => [c, i] as const))),
  )
  const valorDe = (quien: DeQuien, columna: string) => {
    const indicador = indicadores.get(columna)
    if (fuente === FUENTE_DNP || !indicador) return anterior(quien.codigo)
    const falta = indicador.falta !== 'impide' && azarDe(`${quien.codigo} falta ${columna}`)() < SIN_DATO
    return falta ? null : crudo(indicador, nivel(quien, columna))
  }
  const filas = quienes.map(
    (quien, i): FilaInsumo => ({
      ...{ codigo: quien.codigo, fila: i + 2 },
      valores: Object.fromEntries(columnas.map((columna) => [columna, valorDe(quien, columna)])),
    }),
  )
  return { columnas, filas }
}

function nivel({ codigo, grupo }: DeQuien, columna: string): number {
  const propio = azarDe(codigo)() - 0.5
  const suyo = azarDe(`${codigo} ${columna}`)() - 0.5
  return Math.min(0.99, Math.max(0.02, (CAPACIDAD[grupo ?? 'G3'] ?? 0.5) + 0.2 * propio + 0.4 * suyo))
}

/** The raw value that scores about that much. */
function crudo({ medida }: IndicadorReceta, nivel: number): number {
  const escrito = (x: number) => Number(x.toPrecision(6))
  switch (medida.clase) {
    case 'proporcion':
      return escrito(medida.techo * nivel)
    case 'inversa':
      return escrito(medida.techo * (1 - nivel))
    case 'complemento':
      return escrito(100 * (1 - nivel))
    case 'puntaje':
      return escrito(100 * nivel)
  }
}
