import type { EstadoSolicitud } from '@kpt/domain/acceso'
import { NOMBRES_ESTADO_SOLICITUD } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'

/** As the applicant and those who were told see it: what waits for the applicant calls the eye, not what waits for support. */
const MARCA: Record<EstadoSolicitud, [TonoChip, IconoChip]> = {
  por_verificar: ['nota', 'reloj'],
  por_completar: ['alerta', 'lapiz'],
  aceptada: ['alerta', 'sello'],
  activada: ['bien', 'bien'],
  rechazada: ['mal', 'mal'],
  retirada: ['quieto', 'volver'],
  vencida: ['quieto', 'reloj'],
}

export function ChipSolicitud({ estado }: { estado: EstadoSolicitud }) {
  const [tono, icono] = MARCA[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_ESTADO_SOLICITUD[estado]}
    </Chip>
  )
}
