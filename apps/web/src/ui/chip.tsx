// Status chip: icon AND word, never colour alone. The same tone means the same thing everywhere.
import type { ReactNode } from 'react'
import {
  IconoAlerta,
  IconoBien,
  IconoCandado,
  IconoEnviado,
  IconoLapiz,
  IconoMal,
  IconoNota,
  IconoRaya,
  IconoReloj,
  IconoSello,
  IconoVolver,
} from './iconos.tsx'
import './chip.css'

const ICONO = {
  bien: IconoBien,
  mal: IconoMal,
  alerta: IconoAlerta,
  nota: IconoNota,
  reloj: IconoReloj,
  lapiz: IconoLapiz,
  enviado: IconoEnviado,
  sello: IconoSello,
  volver: IconoVolver,
  candado: IconoCandado,
  raya: IconoRaya,
} as const

export type IconoChip = keyof typeof ICONO
/** bien: done; alerta: someone must act; mal: wrong or late; nota: under way; quieto: nothing to do. */
export type TonoChip = 'bien' | 'alerta' | 'mal' | 'nota' | 'quieto'

export function Chip({ tono, icono, children }: { tono: TonoChip; icono: IconoChip; children: ReactNode }) {
  const Dibujo = ICONO[icono]
  return (
    <span className={`chip chip--${tono}`}>
      <Dibujo />
      {children}
    </span>
  )
}
