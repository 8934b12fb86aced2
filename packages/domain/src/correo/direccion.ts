// Which addresses are written to: the plain form of RFC 5321, one address, only ASCII. Quoted local parts, lists, names in angle brackets
// and letters that look like others are refused: nobody's institutional address needs them and header injection does.
const PARTE = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const ROTULO = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const DIRECCION = new RegExp(`^${PARTE}(?:\\.${PARTE})*@(?:${ROTULO}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`, 'i')

/** Whether the text is one e-mail address that the system writes to. */
export function isDireccion(texto: string): boolean {
  return texto.length <= 254 && texto.indexOf('@') <= 64 && DIRECCION.test(texto)
}
