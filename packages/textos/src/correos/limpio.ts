import { enRenglon } from '@kpt/domain/correo'

/** Text for an HTML element or a quoted attribute. */
export function escapeHtml(texto: string): string {
  return texto
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Lines of what somebody wrote in several, without control or invisible characters. */
export function renglones(texto: string): string[] {
  return texto
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((renglon) => enRenglon(renglon, 2_000))
    .filter((renglon) => renglon !== '')
    .slice(0, 200)
}

/** An address of the web as it goes into a letter. Any other scheme is a bug of ours. */
export function direccionWeb(escrita: string): string {
  const url = new URL(escrita)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new RangeError(`not an address of the web: ${url.protocol}`)
  return url.href
}
