import type { EstadoAyuda } from '@kpt/domain/comunicaciones'
import { NOMBRES_ESTADO_AYUDA, NOMBRES_ESTADO_EN_MESA } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'

const ESTADO: Record<EstadoAyuda, [TonoChip, IconoChip]> = {
  abierta: ['nota', 'reloj'],
  en_atencion: ['nota', 'lapiz'],
  espera_datos: ['alerta', 'alerta'],
  respondida: ['bien', 'enviado'],
  cerrada: ['quieto', 'candado'],
}

export function ChipAyuda({ estado, enMesa = false }: { estado: EstadoAyuda; enMesa?: boolean }) {
  const [tono, icono] = ESTADO[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {(enMesa ? NOMBRES_ESTADO_EN_MESA : NOMBRES_ESTADO_AYUDA)[estado]}
    </Chip>
  )
}
