// Text inside the XML of a workbook: what XML cannot carry goes in the escapes of the format (`_x0001_`), and what looks like one is kept as it is.

const DE_XML = /[&<>"]/g
const ENTIDADES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are exactly the ones that XML cannot carry
const IMPOSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const PARECE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g

export function escaparXml(texto: string): string {
  return texto
    .toWellFormed()
    .replace(PARECE_ESCAPE, '_x005F_')
    .replace(IMPOSIBLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(DE_XML, (c) => ENTIDADES[c] ?? c)
}
