// Thin bar of the facts of a corte, in the order of the table that says the same in figures.
import { SITUACIONES } from './hechos.ts'
import type { Cuenta } from './tipos.ts'

/** A picture only: whoever hears the screen has the table. */
export function BarraApilada({ cuenta, alta = false }: { cuenta: Cuenta; alta?: boolean }) {
  return (
    <span className={alta ? 'apilada apilada--alta' : 'apilada'} aria-hidden="true">
      {SITUACIONES.filter((s) => cuenta[s.cuenta] > 0).map((s) => (
        <span
          key={s.hecho}
          className={`apilada__parte apilada__parte--${s.hecho}`}
          style={{ flexGrow: cuenta[s.cuenta] }}
        />
      ))}
    </span>
  )
}
