// Class of a measurement: its word, with the tone of its place among the others.
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'

type Clase = { readonly clave: string; readonly nombre: string }

/** `clases`: from the lowest on. */
export function ChipClase({ clase, clases }: { clase: string | null; clases: readonly Clase[] }) {
  const lugar = clases.findIndex((c) => c.clave === clase)
  if (lugar < 0)
    return (
      <Chip tono="quieto" icono="raya">
        Sin clase
      </Chip>
    )
  const [tono, icono] = tonoDe(lugar, clases.length)
  return (
    <Chip tono={tono} icono={icono}>
      {clases[lugar]?.nombre}
    </Chip>
  )
}

function tonoDe(lugar: number, cuantas: number): readonly [TonoChip, IconoChip] {
  if (lugar === 0) return ['alerta', 'alerta']
  return lugar === cuantas - 1 ? ['bien', 'bien'] : ['nota', 'nota']
}
