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

const DIRECCION_WEB = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#][\w\-.~:/?#[\]@!$&()*+,;=%]*)?$/i

/** An address of the web as it goes into a letter. Anything else is a bug of ours: links are made by the program, never typed. */
export function direccionWeb(escrita: string): string {
  if (DIRECCION_WEB.test(escrita)) return escrita
  throw new RangeError('a letter was given a link that is not an address of the web')
}
