// Thin bar of the parts of a whole, by tone, in the order of the table that says the same in figures.
import type { TonoChip } from './chip.tsx'
import './barra-partes.css'

export type Parte = { readonly clave: string; readonly cuantas: number; readonly tono: TonoChip }

/** A picture only: whoever hears the screen has the table. */
export function BarraPartes({ partes, alta = false }: { partes: readonly Parte[]; alta?: boolean }) {
  return (
    <span className={alta ? 'partes partes--alta' : 'partes'} aria-hidden="true">
      {partes
        .filter((p) => p.cuantas > 0)
        .map((p) => (
          <span key={p.clave} className={`partes__parte partes__${p.tono}`} style={{ flexGrow: p.cuantas }} />
        ))}
    </span>
  )
}

/** The colour of a part beside its name. */
export function Muestra({ tono }: { tono: TonoChip }) {
  return <span className={`partes__muestra partes__${tono}`} aria-hidden="true" />
}
