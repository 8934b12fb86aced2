import { useState } from 'react'
import { Boton } from '../../ui/boton.tsx'

/** Where the browser keeps the clipboard for itself, it says where to copy from. */
export function CopiarDireccion() {
  const [dicho, setDicho] = useState('')
  const copiar = async () => {
    const copiada = await navigator.clipboard?.writeText(window.location.href).then(
      () => true,
      () => false,
    )
    setDicho(copiada ? 'Dirección copiada' : 'Copie la dirección de la barra del navegador')
  }
  return (
    <>
      <Boton variante="texto" onClick={() => void copiar()}>
        Copiar la dirección
      </Boton>
      <span role="status" className="menor">
        {dicho}
      </span>
    </>
  )
}
