/** More is not a page that somebody wrote: the rest is left out. */
const LARGO_PAGINA = 50_000

/** The text of a page as one reads it: words cut at the end of a line are joined, and signs that cannot be seen or stored are gone. */
export function textoDePagina(crudo: string): string {
  return crudo
    .normalize('NFC')
    .replace(/\u00ad\s*\n/g, '-\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[^\P{C}\n]|\p{Co}/gu, '')
    .replace(/(\p{L})- ?\n ?(\p{Ll})/gu, '$1$2')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, LARGO_PAGINA)
    .toWellFormed()
    .trim()
}
