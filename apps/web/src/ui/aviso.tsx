// A notice: icon, word and sentence. It is announced when it appears (`vivo`), without stealing the focus.
import type { ReactNode } from 'react'
import { IconoAlerta, IconoBien, IconoMal, IconoNota } from './iconos.tsx'
import './aviso.css'

export type TonoAviso = 'bien' | 'nota' | 'alerta' | 'error'

const TONO = {
  bien: { icono: <IconoBien />, palabra: 'Listo' },
  nota: { icono: <IconoNota />, palabra: 'Nota' },
  alerta: { icono: <IconoAlerta />, palabra: 'Atención' },
  error: { icono: <IconoMal />, palabra: 'Error' },
} as const

type Props = {
  readonly tono: TonoAviso
  readonly titulo?: string
  /** True when it answers something that the person just did. */
  readonly vivo?: boolean
  readonly children?: ReactNode
}

export function Aviso({ tono, titulo, vivo = tono === 'error', children }: Props) {
  const { icono, palabra } = TONO[tono]
  return (
    <div className={`aviso aviso--${tono}`} role={vivo ? (tono === 'error' ? 'alert' : 'status') : undefined}>
      {icono}
      <div className="aviso__texto">
        <span className="solo-lector">{palabra}: </span>
        {titulo ? <p className="aviso__titulo">{titulo}</p> : null}
        {children}
      </div>
    </div>
  )
}
