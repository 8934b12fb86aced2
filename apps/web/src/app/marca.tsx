// The chip of a state, out of its table of names and tones.
import { Chip } from '../ui/chip.tsx'
import type { Marca } from './nombres.ts'

export function ChipDe({ marca }: { marca: Marca }) {
  return (
    <Chip tono={marca.tono} icono={marca.icono}>
      {marca.texto}
    </Chip>
  )
}
