/** A field that people neither see nor reach, by eye, keyboard or reader of the screen; programs that fill everything fill it too. */
export function Trampa({ valor, onValor }: { valor: string; onValor: (valor: string) => void }) {
  return (
    <div className="solo-lector" aria-hidden="true">
      <label htmlFor="sitio">No escriba nada aquí</label>
      <input
        id="sitio"
        name="sitio"
        type="text"
        tabIndex={-1}
        autoComplete="off"
        value={valor}
        onChange={(e) => onValor(e.target.value)}
      />
    </div>
  )
}
