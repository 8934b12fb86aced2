// What a person types in a field, read as the value that is saved, and back.
import { CAMPOS_DINERO, type Campo } from '@kpt/domain/seguimiento'
import { formatNumero } from '@kpt/textos'
import { type Leido, leerNumero } from '../../rejilla/numero.ts'

const NUMEROS: ReadonlySet<Campo> = new Set<Campo>(['ejecutado', ...CAMPOS_DINERO])

/** Blanks are not an answer: an empty text is an empty field. Only a declaration is not taken back by emptying its reason: the rules ask for one. */
export function leerEscrito(campo: Campo, texto: string): Leido {
  if (!NUMEROS.has(campo)) return { ok: true, valor: texto.trim() || (campo === 'sin_avance' ? '' : null), nota: null }
  return leerNumero(texto)
}

export function mostrar(campo: Campo, valor: string | null): string {
  if (valor === null) return ''
  return NUMEROS.has(campo) ? formatNumero(valor) : valor
}

/** A value inside a sentence, where an empty field must be named. */
export function nombrarValor(campo: Campo, valor: string | null): string {
  return valor === null ? 'vacío' : mostrar(campo, valor)
}
