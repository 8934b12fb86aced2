import { formatNumero } from '@kpt/textos'
import type { ReactNode } from 'react'
import { direccionPdf, type Fuente } from './fuente.ts'

type Props = {
  readonly fuente: Fuente
  readonly sha256: string
  readonly pagina?: number
  readonly bytes?: number
  readonly children: ReactNode
}

/** The PDF in another tab, in the viewer of the browser; at a page of it when one is told. */
export function EnlacePdf({ fuente, sha256, pagina, bytes, children }: Props) {
  return (
    <a className="enlace-fila" href={direccionPdf(fuente, sha256, pagina)} target="_blank" rel="noreferrer">
      {children}
      {bytes === undefined ? '' : ` (PDF, ${tamano(bytes)})`}
      <span className="solo-lector">, se abre en otra pestaña</span>
    </a>
  )
}

function tamano(bytes: number): string {
  const MB = 1_048_576
  return bytes < MB ? `${Math.ceil(bytes / 1024)} kB` : `${formatNumero(String(Math.ceil(bytes / MB)))} MB`
}
