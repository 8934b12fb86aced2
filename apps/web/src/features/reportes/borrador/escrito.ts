// What a person types in a field, read as the value that is saved, and back.
import { CAMPOS_DINERO, type Campo } from '@kpt/domain/seguimiento'
import { avisoLecturaAmbigua, FRASES_LECTURA, formatNumero, parseEntrada } from '@kpt/textos'

const NUMEROS: ReadonlySet<Campo> = new Set<Campo>(['ejecutado', ...CAMPOS_DINERO])

export type Leido =
  | { readonly ok: true; readonly valor: string | null; readonly nota: string | null }
  | { readonly ok: false; readonly frase: string }

/** Blanks are not an answer: an empty text is an empty field. Only a declaration is not taken back by emptying its reason: the rules ask for one. */
export function leerEscrito(campo: Campo, texto: string): Leido {
  if (!NUMEROS.has(campo)) return { ok: true, valor: texto.trim() || (campo === 'sin_avance' ? '' : null), nota: null }
  const leido = parseEntrada(texto)
  if (!leido.ok) return { ok: false, frase: FRASES_LECTURA[leido.error] }
  const nota = leido.ambigua && leido.valor !== null ? avisoLecturaAmbigua(leido.valor) : null
  return { ok: true, valor: leido.valor, nota }
}

export function mostrar(campo: Campo, valor: string | null): string {
  if (valor === null) return ''
  return NUMEROS.has(campo) ? formatNumero(valor) : valor
}

/** A value inside a sentence, where an empty field must be named. */
export function nombrarValor(campo: Campo, valor: string | null): string {
  return valor === null ? 'vacío' : mostrar(campo, valor)
}
