// What was registered about holidays, the latest first: nothing of it is ever rewritten.
import { formatInstante, fraseHechoFestivo } from '@kpt/textos'
import type { Festivos } from './festivos.tsx'

export function Hechos({ hechos }: { hechos: Festivos['hechos'] }) {
  if (hechos.length === 0) return null
  return (
    <section className="seccion">
      <h2>Cambios registrados</h2>
      <ul className="pila pila--2 circulares">
        {hechos.toReversed().map((h) => (
          <li key={`${h.en}/${h.fecha ?? h.regla}`}>
            <strong>{fraseHechoFestivo(h)}</strong> {h.motivo}. {h.cita}.{' '}
            <span className="tenue">{formatInstante(Date.parse(h.en))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
