// What somebody typed, made fit for one line of a letter: a header, a greeting, a row of facts.

// Control characters end a header early; separators of lines and paragraphs do the same in some readers. Bidirectional marks and
// invisible characters make a text read as another.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SALTOS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
const INVISIBLES = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** One line of at most `maximo` characters, without control, invisible or direction marks. What was cut ends in «…». */
export function enRenglon(escrito: string, maximo = 200): string {
  const limpio = escrito.toWellFormed().replace(SALTOS, ' ').replace(INVISIBLES, '').replace(/\s+/g, ' ').trim()
  const letras = [...limpio]
  return letras.length <= maximo
    ? limpio
    : `${letras
        .slice(0, maximo - 1)
        .join('')
        .trimEnd()}…`
}

/**
 * The name of a person or body as a stranger wrote it: one line that no mail program turns into a link. A letter of ours goes to people
 * who trust it, and whoever asks for an account chooses that name.
 */
export function nombreEnRenglon(escrito: string): string {
  return fraseEnRenglon(escrito, 120)
}

/** The same of a sentence with such names in it, which needs more room. */
export function fraseEnRenglon(escrito: string, maximo: number): string {
  return enRenglon(
    enRenglon(escrito, 1_000)
      .replace(/[a-z]+:\/\//gi, '')
      .replace(/[<>@/\\]/g, ' ')
      .replace(/\.(?=\S)/g, '. '),
    maximo,
  )
}
