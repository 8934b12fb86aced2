// What comes with a request: which documents, how many, how large, and the work that its browser must show.

export const CLASES_SOPORTE = ['identidad', 'acto', 'otro'] as const
export type ClaseSoporte = (typeof CLASES_SOPORTE)[number]

export const MAXIMO_SOPORTE = 5 * 1_048_576
export const MAXIMO_SOPORTES = 6

/** Without these nothing can be verified. */
const OBLIGATORIOS: readonly ClaseSoporte[] = ['identidad', 'acto']

/** In the order in which they are asked for. */
export function soportesQueFaltan(hay: readonly ClaseSoporte[]): ClaseSoporte[] {
  return OBLIGATORIOS.filter((clase) => !hay.includes(clase))
}

/** Why a document is not taken. */
export const FALTAS_SOPORTE = ['vacio', 'tipo', 'incompleto', 'protegido', 'activo', 'desmedido'] as const
export type FaltaSoporte = (typeof FALTAS_SOPORTE)[number]

/** How the types that are taken begin. What a document really is, is looked at by whoever receives it whole. */
const COMIENZOS = ['255044462d', 'ffd8ff', '89504e470d0a1a0a']
export const BYTES_DE_COMIENZO = 8

/** What can be known before a document travels: a weak line does not carry what will be refused. */
export function faltaAntesDeEnviar(bytes: number, comienzo: Uint8Array): 'vacio' | 'tipo' | 'muy_grande' | null {
  if (bytes === 0) return 'vacio'
  const hex = [...comienzo].map((b) => b.toString(16).padStart(2, '0')).join('')
  if (!COMIENZOS.some((c) => hex.startsWith(c))) return 'tipo'
  return bytes > MAXIMO_SOPORTE ? 'muy_grande' : null
}

/** Leading zero bits that the digest of the challenge and the answer must have: under a second on a phone, dear by the thousand. */
export const DIFICULTAD = 16

/** What is digested (SHA-256, UTF-8): the browser tries numbers until the digest is small enough. */
export function textoDePrueba(reto: string, prueba: number): string {
  return `${reto}:${prueba}`
}

export function isPruebaBuena(huella: Uint8Array, dificultad: number): boolean {
  const enteros = dificultad >> 3
  if (huella.length * 8 < dificultad || huella.subarray(0, enteros).some((byte) => byte !== 0)) return false
  const resto = dificultad & 7
  return resto === 0 || (huella[enteros] ?? 255) >> (8 - resto) === 0
}
