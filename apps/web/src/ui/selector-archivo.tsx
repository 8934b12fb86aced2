// File picker: the browser's own control inside an area where a file can also be dropped.
import { type DragEvent, useState } from 'react'
import { Campo } from './campo.tsx'
import { IconoArchivo } from './iconos.tsx'
import './selector-archivo.css'

type Props = {
  readonly id?: string
  readonly etiqueta: string
  readonly ayuda?: string
  readonly error?: string | undefined
  readonly opcional?: boolean
  /** As in <input accept>: ".xlsx". */
  readonly acepta: string
  readonly archivo: File | null
  readonly deshabilitado?: boolean
  readonly onElegir: (archivo: File | null) => void
}

export function SelectorArchivo({ archivo, acepta, onElegir, deshabilitado = false, id, ...campo }: Props) {
  const [encima, setEncima] = useState(false)
  const soltar = (evento: DragEvent) => {
    evento.preventDefault()
    setEncima(false)
    if (!deshabilitado) onElegir(evento.dataTransfer.files[0] ?? null)
  }
  return (
    <Campo {...campo} {...(id ? { id } : {})} ancho="todo">
      {(control) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same by keyboard
        <div
          className="selector"
          data-encima={encima ? '' : undefined}
          onDragOver={(e) => {
            e.preventDefault()
            setEncima(true)
          }}
          onDragLeave={() => setEncima(false)}
          onDrop={soltar}
        >
          <input
            {...control}
            className="solo-lector"
            type="file"
            accept={acepta}
            disabled={deshabilitado}
            onChange={(e) => onElegir(e.target.files?.[0] ?? null)}
          />
          <label className="boton boton--normal" htmlFor={control.id}>
            {archivo ? 'Escoger otro' : 'Escoger archivo'}
          </label>
          <p className={archivo ? 'selector__archivo' : 'tenue'}>
            {archivo ? <IconoArchivo /> : null}
            {archivo ? archivo.name : 'Ningún archivo escogido'}
          </p>
        </div>
      )}
    </Campo>
  )
}
