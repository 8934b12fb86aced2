// The browser forgets files when a page is loaded again: the same one is chosen, and only what is missing travels.
import { useId, useState } from 'react'
import { type Envio, reintentarSoporte } from './envio.ts'
import type { Soporte } from './soporte.ts'
import { ACEPTA } from './tipos.ts'

export function ElegirDeNuevo({ envio, soporte }: { envio: Envio; soporte: Soporte }) {
  const id = useId()
  const [otro, setOtro] = useState(false)
  const { bytes, nombre, numero } = soporte
  const escoger = (archivo: File | undefined) => {
    const mismo = archivo?.size === bytes
    setOtro(!mismo)
    if (archivo && mismo) reintentarSoporte(envio, numero, archivo)
  }
  return (
    <div className="soportes__agregar">
      <input
        id={id}
        className="solo-lector"
        type="file"
        accept={ACEPTA}
        aria-label={`Escoger otra vez ${nombre}, para seguir enviándolo`}
        onChange={(e) => escoger(e.target.files?.[0])}
      />
      <label className="boton boton--normal" htmlFor={id} aria-hidden="true">
        Escoger el mismo archivo
      </label>
      {otro ? <p role="alert">Ese es otro archivo. Escoja el mismo, o quite este y agregue el otro.</p> : null}
    </div>
  )
}
