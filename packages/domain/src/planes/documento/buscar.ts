// What is looked for in the document of a plan: the same folding for its pages and for what a person types, so that both agree.

/** Letters that people leave without their accent although the word always has it: `educacion`. Their plural has none in any case. */
const SIEMPRE_CON_TILDE = /([cs])ion(?![\p{L}\p{N}])/gu

/** The plural of words so short that the stem in Spanish takes it for another word: `vía` and `vías`. */
const PLURAL_CORTO = /(?<![\p{L}\p{N}])(\p{L}{2,3}[aeo])s(?![\p{L}\p{N}])/gu

/**
 * A text ready to be indexed: small letters without accents, signs as blanks, and `-ción` with its accent, for the stem in Spanish hangs on
 * it (`educación` and `educaciones` are one word, `educacion` and `educaciones` are not). **Each place stays where it was**: what is found
 * in the folded text is shown in the original.
 */
export function paraBuscar(texto: string): string {
  return Array.from({ length: texto.length }, (_, i) => llana(texto.charAt(i)))
    .join('')
    .replace(SIEMPRE_CON_TILDE, '$1ión')
    .replace(PLURAL_CORTO, '$1 ')
}

/** What a person looks for: the same folding; words between quotes stay together. Empty when it holds no word. */
export function consultaDe(texto: string): string {
  const partes = texto
    .normalize('NFC')
    .replace(/[“”«»]/g, '"')
    .split('"')
  // An odd number of quotes leaves the last one open: what follows it is ordinary words.
  const hastaFrases = partes.length % 2 === 1 ? partes.length : partes.length - 1
  const dichas = partes.map((parte, i) => {
    const palabras = paraBuscar(parte).trim().replace(/\s+/g, ' ')
    return palabras !== '' && i % 2 === 1 && i < hastaFrases ? `"${palabras}"` : palabras
  })
  return dichas.filter((parte) => parte !== '').join(' ')
}

const llanas = new Map<string, string>([['\n', '\n']])

/** One code unit for one code unit; each is worked out once. */
function llana(letra: string): string {
  const sabida = llanas.get(letra)
  if (sabida !== undefined) return sabida
  const base = letra.normalize('NFD').charAt(0).toLowerCase()
  const doblada = base.length === 1 && /[\p{L}\p{N}]/u.test(base) ? base : ' '
  llanas.set(letra, doblada)
  return doblada
}
