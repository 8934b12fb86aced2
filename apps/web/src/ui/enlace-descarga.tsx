// A link that looks like a button and brings a file.
import type { ReactNode } from 'react'
import { IconoBajar } from './iconos.tsx'

export function EnlaceDescarga({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="boton boton--normal" href={href} download>
      <IconoBajar />
      {children}
    </a>
  )
}
