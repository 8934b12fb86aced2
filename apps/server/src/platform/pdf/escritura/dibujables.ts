// PDF/A forbids a letter without a drawing: what the font lacks (another alphabet, a small picture) is shown as a square, never left out.

const CUADRO = '□'

/** The same data with every text drawable; keys are ours and stay. */
export function dibujables(datos: unknown, cobertura: ReadonlySet<number>): unknown {
  if (typeof datos === 'string') return dibujable(datos, cobertura)
  if (Array.isArray(datos)) return datos.map((dato) => dibujables(dato, cobertura))
  if (datos === null || typeof datos !== 'object') return datos
  return Object.fromEntries(Object.entries(datos).map(([clave, dato]) => [clave, dibujables(dato, cobertura)]))
}

/** A letter with its loose accent becomes one letter; line ends stay, other controls and what is never seen go. */
function dibujable(texto: string, cobertura: ReadonlySet<number>): string {
  let limpio = ''
  for (const letra of texto.normalize('NFC').toWellFormed()) {
    if (letra === '\n' || letra === '\t') limpio += letra
    else if (/\p{Cc}|\p{Cf}/u.test(letra)) continue
    else if (cobertura.has(letra.codePointAt(0) ?? 0)) limpio += letra
    else if (!/\p{M}/u.test(letra)) limpio += CUADRO
  }
  return limpio
}
