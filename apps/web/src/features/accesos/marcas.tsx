// Chips of a request: its state, and how the term to answer it stands. The same tone and icon wherever they are shown.
import { type EstadoSolicitud, situacionPlazo } from '@kpt/domain/acceso'
import { fechaEn } from '@kpt/domain/shared'
import { formatFecha, NOMBRES_ESTADO_SOLICITUD, textoPlazoRespuesta } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'

const ESTADO: Record<EstadoSolicitud, readonly [TonoChip, IconoChip]> = {
  por_verificar: ['alerta', 'reloj'],
  por_completar: ['nota', 'volver'],
  aceptada: ['bien', 'enviado'],
  activada: ['bien', 'sello'],
  rechazada: ['mal', 'mal'],
  retirada: ['quieto', 'raya'],
  vencida: ['quieto', 'candado'],
}

export function ChipEstado({ estado }: { estado: EstadoSolicitud }) {
  const [tono, icono] = ESTADO[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_ESTADO_SOLICITUD[estado]}
    </Chip>
  )
}

/** `vence`: ISO instant of the half-open end of the term; `ahora`: of the server. */
export function ChipPlazo({ vence, ahora }: { vence: string; ahora: number }) {
  const plazo = situacionPlazo(Date.parse(vence), ahora)
  const tono = plazo.clase === 'vencido' ? 'mal' : plazo.clase === 'hoy' || plazo.dias <= 1 ? 'alerta' : 'nota'
  return (
    <Chip tono={tono} icono={plazo.clase === 'vencido' ? 'alerta' : 'reloj'}>
      {textoPlazoRespuesta(plazo)}
    </Chip>
  )
}

/** The last day of a term whose end is written as the midnight after it. */
export function ultimoDia(vence: string): string {
  return formatFecha(fechaEn(Date.parse(vence) - 1))
}
