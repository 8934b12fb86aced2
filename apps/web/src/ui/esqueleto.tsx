// Grey lines in the place of what is coming, only when the wait passes 300 ms; a reader of the screen hears one word.
import './esqueleto.css'

export function Esqueleto({ lineas = 6 }: { lineas?: number }) {
  return (
    <div className="esqueleto" role="status">
      <span className="solo-lector">Cargando…</span>
      {Array.from({ length: lineas }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
        <span key={i} className="esqueleto__linea" aria-hidden="true" />
      ))}
    </div>
  )
}
