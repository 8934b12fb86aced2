/** An e-mail address: where it does not fit it breaks after the @, and inside a word only as a last resort. */
export function Direccion({ correo }: { correo: string }) {
  const arroba = correo.indexOf('@') + 1
  return (
    <span className="direccion">
      {correo.slice(0, arroba)}
      <wbr />
      {correo.slice(arroba)}
    </span>
  )
}
