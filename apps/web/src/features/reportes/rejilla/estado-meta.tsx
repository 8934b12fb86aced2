// Whether a meta has been answered, as a chip: reported, declared, missing, or nothing to report.
import type { EstadoMeta } from '@kpt/domain/seguimiento'
import { NOMBRES_ESTADO_META } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../../ui/chip.tsx'

const MARCA: Record<EstadoMeta, [TonoChip, IconoChip]> = {
  reportada: ['bien', 'bien'],
  declarada: ['nota', 'raya'],
  no_requiere: ['quieto', 'raya'],
  falta: ['alerta', 'lapiz'],
}

const CORTO: Record<EstadoMeta, string> = {
  ...NOMBRES_ESTADO_META,
  declarada: 'Sin avance',
  no_requiere: 'No requiere',
  falta: 'Falta',
}

export function ChipMeta({ estado }: { estado: EstadoMeta }) {
  const [tono, icono] = MARCA[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {CORTO[estado]}
    </Chip>
  )
}
