import { NOMBRES_ESTADO_CORRIDA } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import type { Corrida } from '../mdm/tipos.ts'

const MARCA: Record<Corrida['estado'], readonly [TonoChip, IconoChip]> = {
  en_cola: ['nota', 'reloj'],
  calculando: ['nota', 'reloj'],
  fallida: ['mal', 'mal'],
  preliminar: ['alerta', 'lapiz'],
  revisada: ['alerta', 'enviado'],
  publicada: ['bien', 'sello'],
  reemplazada: ['quieto', 'raya'],
  descartada: ['quieto', 'raya'],
}

export function ChipCorrida({ estado }: { estado: Corrida['estado'] }) {
  const [tono, icono] = MARCA[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_ESTADO_CORRIDA[estado]}
    </Chip>
  )
}
