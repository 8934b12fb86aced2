// Text of an expression into its signs.
import type { FaltaExpresion } from './forma.ts'
import { LIMITES_EXPRESION } from './forma.ts'

export type Signo = {
  readonly clase: 'numero' | 'texto' | 'nombre' | 'signo' | 'fin'
  readonly texto: string
  readonly en: number
}

const PARTE =
  /\s+|(\d+(?:\.\d+)?)|'([^'\n]*)'|"([^"\n]*)"|([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?)|(!=|<=|>=|[=<>+\-*(),])/y

/** The signs in order, with one that says it ended; or what could not be read. */
export function partir(texto: string): readonly Signo[] | FaltaExpresion {
  if (texto.length > LIMITES_EXPRESION.caracteres)
    return { codigo: 'expresion_larga', en: LIMITES_EXPRESION.caracteres }
  const signos: Signo[] = []
  const patron = new RegExp(PARTE)
  let en = 0
  while (en < texto.length) {
    patron.lastIndex = en
    const hallado = patron.exec(texto)
    if (!hallado) return ilegible(texto, en)
    const [entero, numero, simple, doble, nombre, signo] = hallado
    const dicho = simple ?? doble
    if (numero !== undefined) {
      if (numero.length > LIMITES_EXPRESION.cifras) return { codigo: 'numero_ilegible', en, signo: numero }
      signos.push({ clase: 'numero', texto: numero, en })
    } else if (dicho !== undefined) signos.push({ clase: 'texto', texto: dicho, en })
    else if (nombre !== undefined) signos.push({ clase: 'nombre', texto: nombre, en })
    else if (signo !== undefined) signos.push({ clase: 'signo', texto: signo, en })
    en += entero.length
  }
  return [...signos, { clase: 'fin', texto: '', en }]
}

function ilegible(texto: string, en: number): FaltaExpresion {
  const signo = texto[en] ?? ''
  return signo === "'" || signo === '"'
    ? { codigo: 'texto_sin_cerrar', en }
    : { codigo: 'signo_desconocido', en, signo }
}
