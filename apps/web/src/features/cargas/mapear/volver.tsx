// From the preview back to what each column is, without uploading the book again.
import { useState } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { Mapear } from './mapear.tsx'

export function VolverAMapear(props: { readonly entidad: string; readonly carga: { readonly id: string } }) {
  const [abierto, setAbierto] = useState(false)
  if (abierto) return <Mapear {...props} />
  return (
    <p>
      Se leyó con lo que se dijo de cada columna.{' '}
      <Boton variante="texto" onClick={() => setAbierto(true)}>
        Cambiar qué es cada columna
      </Boton>
    </p>
  )
}
