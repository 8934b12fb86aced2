// The text of a letter as it was written; an address alone on its line opens, as in any mail program.
export function TextoCarta({ texto }: { texto: string }) {
  const renglones = texto.split('\n')
  return (
    <div className="carta carta--texto">
      {renglones.map((renglon, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a letter never move
        <p key={i}>{esDireccion(renglon) ? <Enlace a={renglon} /> : renglon}</p>
      ))}
    </div>
  )
}

function Enlace({ a }: { a: string }) {
  return (
    <a href={a} target="_blank" rel="noreferrer">
      {a}
      <span className="solo-lector"> (se abre en otra pestaña)</span>
    </a>
  )
}

function esDireccion(renglon: string): boolean {
  return /^https?:\/\/\S+$/.test(renglon)
}
