// One note: icon, word and sentence.
import type { ReactNode } from 'react'
import { IconoAlerta, IconoBien, IconoMal, IconoNota } from '../../../ui/iconos.tsx'
import './notas.css'

const TONO = {
  error: { icono: <IconoMal />, palabra: 'Error' },
  aviso: { icono: <IconoAlerta />, palabra: 'Aviso' },
  nota: { icono: <IconoNota />, palabra: 'Nota' },
  confirmado: { icono: <IconoBien />, palabra: 'Aviso confirmado' },
} as const

export function Nota({ id, tono, children }: { id?: string; tono: keyof typeof TONO; children: ReactNode }) {
  const { icono, palabra } = TONO[tono]
  return (
    <li className={`nota nota--${tono}`} id={id}>
      {icono}
      <div>
        <span className="nota__palabra">{palabra}</span> {children}
      </div>
    </li>
  )
}
