// A notice: icon, word and sentence. It is announced when it appears (`vivo`), without stealing the focus.
import { type ReactNode, useEffect, useRef } from 'react'
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
  /** Takes the focus when it appears: it answers an act whose button is gone. */
  readonly enfocar?: boolean
  readonly children?: ReactNode
}

export function Aviso({ tono, titulo, vivo = tono === 'error', enfocar = false, children }: Props) {
  const caja = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (enfocar) caja.current?.focus()
  }, [enfocar])
  const { icono, palabra } = TONO[tono]
  return (
    <div
      ref={caja}
      tabIndex={enfocar ? -1 : undefined}
      className={`aviso aviso--${tono}`}
      role={vivo ? (tono === 'error' ? 'alert' : 'status') : undefined}
    >
      {icono}
      <div className="aviso__texto">
        <span className="solo-lector">{palabra}: </span>
        {titulo ? <p className="aviso__titulo">{titulo}</p> : null}
        {children}
      </div>
    </div>
  )
}
