import type { Tramo } from './fuente.ts'

/** Text with what was looked for told apart. It is text all along: nothing of the document is ever markup. */
export function Resaltado({ tramos }: { tramos: readonly Tramo[] }) {
  let lugar = 0
  return tramos.map(({ texto, acierto }) => {
    const clave = lugar
    lugar += texto.length
    return acierto ? <mark key={clave}>{texto}</mark> : <span key={clave}>{texto}</span>
  })
}
