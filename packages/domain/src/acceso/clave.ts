// What a password must be. Length and not being obvious, no rules of composition (NIST SP 800-63B, 5.1.1.2).

export const CLAVE_MINIMA = 12
export const CLAVE_MAXIMA = 200

export type FaltaClave = 'corta' | 'larga' | 'obvia' | 'repite_datos'

/** What is wrong with a password for this person; empty when it is good. `propios`: name, address, entity: words that others know. */
export function faltasDeClave(clave: string, propios: readonly string[]): FaltaClave[] {
  const faltas: FaltaClave[] = []
  const letras = [...clave.normalize('NFKC')]
  if (letras.length < CLAVE_MINIMA) faltas.push('corta')
  if (letras.length > CLAVE_MAXIMA) faltas.push('larga')
  const llana = llano(clave)
  if (new Set(llana).size < 5 || isSecuencia(llana) || OBVIAS.some((palabra) => isCasi(llana, palabra)))
    faltas.push('obvia')
  if (isHechaDe(llana, palabrasDe(propios))) faltas.push('repite_datos')
  return faltas
}

/** How good it is, to be told in words while it is typed: `muy_buena` is long enough to leave the rest to its length. */
export type FuerzaClave = 'vacia' | 'debil' | 'buena' | 'muy_buena'

/** `propios`: words of the person (name, address, entity) that make a password easy to guess. */
export function fuerzaDeClave(clave: string, propios: readonly string[]): FuerzaClave {
  if (clave === '') return 'vacia'
  if (faltasDeClave(clave, propios).length > 0) return 'debil'
  return [...clave].length >= 20 ? 'muy_buena' : 'buena'
}

/** The word is nearly the whole password: what is left over is too little to be guessed at. */
function isCasi(clave: string, palabra: string): boolean {
  return clave.includes(palabra) && clave.replaceAll(palabra, '').length < 6
}

/** One or several of the words, and too little besides to be guessed at. */
function isHechaDe(clave: string, palabras: readonly string[]): boolean {
  const resto = [...palabras]
    .sort((a, b) => b.length - a.length)
    .reduce((queda, palabra) => queda.replaceAll(palabra, ''), clave)
  return resto.length < clave.length && resto.replace(/[^a-z0-9]/g, '').length < 6
}

function palabrasDe(propios: readonly string[]): string[] {
  return propios.flatMap((texto) => [llano(texto), ...llano(texto).split(/[^a-z0-9]+/)]).filter((p) => p.length >= 4)
}

function llano(texto: string): string {
  return texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Runs of neighbouring characters, up or down: 123456789012, abcdefghijkl. */
function isSecuencia(clave: string): boolean {
  const pasos = [...clave].slice(1).map((c, i) => (c.codePointAt(0) ?? 0) - (clave.codePointAt(i) ?? 0))
  const seguidos = pasos.filter((paso) => Math.abs(paso) <= 1 || Math.abs(paso) === 9).length
  return pasos.length > 0 && seguidos / pasos.length > 0.8
}

const OBVIAS = [
  'contrasena',
  'password',
  'colombia',
  'bienvenido',
  'alcaldia',
  'gobernacion',
  'municipio',
  'planeacion',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  '123456',
  '12345678',
]
