import type { EstadoExpediente } from '@kpt/domain/reportes'
import { NOMBRES_ESTADO_EXPEDIENTE } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'

const DIBUJO: Record<EstadoExpediente, readonly [TonoChip, IconoChip]> = {
  borrador: ['nota', 'lapiz'],
  revisado: ['nota', 'nota'],
  aprobado: ['bien', 'sello'],
  enviado: ['bien', 'enviado'],
  descartado: ['quieto', 'raya'],
}

export function ChipExpediente({ estado }: { estado: EstadoExpediente }) {
  const [tono, icono] = DIBUJO[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_ESTADO_EXPEDIENTE[estado]}
    </Chip>
  )
}
