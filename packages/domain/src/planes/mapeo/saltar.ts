// Rows that are not metas: totals, titles inside the table and headers written again at the top of a page (R2.4).
import { comparable } from '../lectura/texto-celda.ts'
import { type Nivel, rotuloDeNivel } from './lineas.ts'
import type { Rejilla } from './rejilla.ts'

/** Some cell says «total», and no text of the row says anything else: figures and percentages only. */
export function esTotal(rejilla: Rejilla, fila: number): boolean {
  const textos = rejilla
    .propias(fila)
    .map((columna) => rejilla.dato(fila, columna))
    .filter((valor) => typeof valor === 'string')
    .map((valor) => comparable(valor))
    .filter((texto) => /[a-z]/.test(texto))
  const dicen = textos.filter((texto) => /^(sub ?|gran |gran ?sub ?)?total(es)?\b|^suma(toria)?\b/.test(texto))
  return dicen.length > 0 && dicen.length * 2 > textos.length
}

/** A single text across the row: a title of what follows. Null when the row is no title. */
export function tituloEn(rejilla: Rejilla, fila: number): { texto: string; nivel: Nivel | null } | null {
  const propias = rejilla.propias(fila)
  const [columna] = propias
  if (propias.length !== 1 || columna === undefined) return null
  const valor = rejilla.dato(fila, columna)
  if (typeof valor !== 'string' || !/\p{L}/u.test(valor)) return null
  return { texto: valor, nivel: rotuloDeNivel(valor.trim()) }
}

/** The header again: most of what the row says is said in the same columns of the header. */
export function repiteEncabezado(rejilla: Rejilla, fila: number, rotulos: ReadonlyMap<number, string>): boolean {
  const propias = rejilla.propias(fila).filter((columna) => rotulos.has(columna))
  const iguales = propias.filter((c) => {
    const dicho = comparable(rejilla.dato(fila, c))
    return dicho !== '' && (rotulos.get(c) ?? '').split('/').some((parte) => comparable(parte) === dicho)
  })
  return iguales.length >= 3 && iguales.length * 2 > propias.length
}
