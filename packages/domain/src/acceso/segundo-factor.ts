// The second step of signing in: who must have one, and the codes to come back with when the telephone is lost (R6).
import type { Rol } from './roles.ts'

/** Who reads or decides over many entities. The default of an installation; its operator may say otherwise. */
export const ROLES_CON_SEGUNDO_FACTOR: readonly Rol[] = [
  'revisor_gobernacion',
  'administrador_dnp',
  'soporte_dnp',
  'analista_dnp',
  'administrador_direccion',
  'direccion_tecnica',
]

export const CODIGOS_DE_RECUPERACION = 10
/** Sixty bits each: what is kept of them is a plain digest, and it must not be worth trying. */
export const LETRAS_DE_RECUPERACION = 12

// Without letters that are taken for others: I, O, 0, 1, L, U.
const ALFABETO = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A code from chance, as it is shown: `K7QM-2XWD-9RTP`. Bytes that would favour some letters are skipped; null when too few are left. */
export function codigoDeRecuperacion(azar: Uint8Array): string | null {
  const limite = 256 - (256 % ALFABETO.length)
  const letras = [...azar].filter((b) => b < limite).map((b) => ALFABETO[b % ALFABETO.length])
  if (letras.length < LETRAS_DE_RECUPERACION) return null
  return letras
    .slice(0, LETRAS_DE_RECUPERACION)
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
}

export type CodigoEscrito =
  | { readonly clase: 'aplicacion'; readonly codigo: string }
  | { readonly clase: 'recuperacion'; readonly codigo: string }

/** What somebody typed, with or without blanks and dashes; null when it can be neither kind of code. */
export function leerCodigo(escrito: string): CodigoEscrito | null {
  const codigo = escrito.toUpperCase().replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(codigo)) return { clase: 'aplicacion', codigo }
  return codigo.length === LETRAS_DE_RECUPERACION && [...codigo].every((letra) => ALFABETO.includes(letra))
    ? { clase: 'recuperacion', codigo }
    : null
}
