// The box that chooses a row of a list to be given to somebody.
type Props = { readonly nombre: string; readonly elegida: boolean; readonly onCambio: (si: boolean) => void }

export function ElegirFila({ nombre, elegida, onCambio }: Props) {
  return (
    <label className="elegir no-imprimir">
      <input type="checkbox" checked={elegida} onChange={(e) => onCambio(e.target.checked)} />
      <span className="elegir__texto">
        Elegir<span className="solo-lector"> {nombre}</span>
      </span>
    </label>
  )
}

/** The choice without that one, or with it. */
export function alternada(elegidas: ReadonlySet<string>, clave: string, si: boolean): ReadonlySet<string> {
  return si ? new Set([...elegidas, clave]) : new Set([...elegidas].filter((c) => c !== clave))
}
