// A screen was asked for and its file is still travelling: said after 300 ms, so that a slow line does not look like a dead button.
import './en-camino.css'

export function EnCamino({ visible }: { visible: boolean }) {
  return (
    <div role="status" className="no-imprimir">
      {visible ? (
        <p className="en-camino">
          <span>Abriendo la pantalla…</span>
        </p>
      ) : null}
    </div>
  )
}
