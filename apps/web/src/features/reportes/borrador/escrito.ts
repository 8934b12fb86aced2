// What a person types in a field, read as the value that is saved, and back.
import { CAMPOS_DINERO } from '@kpt/domain/seguimiento'
import { formatNumero } from '@kpt/textos'
import type { CampoEscrito } from '../../rejilla/cola/operacion.ts'
import { type Leido, leerNumero } from '../../rejilla/numero.ts'

const NUMEROS: ReadonlySet<CampoEscrito> = new Set<CampoEscrito>(['ejecutado', ...CAMPOS_DINERO])

/** Blanks are not an answer: an empty text is an empty field. Only a declaration is not taken back by emptying its reason: the rules ask for one. */
export function leerEscrito(campo: CampoEscrito, texto: string): Leido {
  if (!NUMEROS.has(campo)) return { ok: true, valor: texto.trim() || (campo === 'sin_avance' ? '' : null), nota: null }
  return leerNumero(texto)
}

export function mostrar(campo: CampoEscrito, valor: string | null): string {
  if (valor === null) return ''
  return NUMEROS.has(campo) ? formatNumero(valor) : valor
}

/** A value inside a sentence, where an empty field must be named. */
export function nombrarValor(campo: CampoEscrito, valor: string | null): string {
  return valor === null ? 'vacío' : mostrar(campo, valor)
}
