import { NOMBRES_ESTADO_EXCEPCION } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import type { FilaLista } from './tipos.ts'

const ESTADO: Record<FilaLista['estado'], [TonoChip, IconoChip]> = {
  solicitada: ['alerta', 'reloj'],
  avalada: ['nota', 'enviado'],
  concedida: ['bien', 'sello'],
  negada: ['mal', 'mal'],
  retirada: ['quieto', 'volver'],
}

export function ChipExcepcion({ estado }: Pick<FilaLista, 'estado'>) {
  const [tono, icono] = ESTADO[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_ESTADO_EXCEPCION[estado]}
    </Chip>
  )
}
