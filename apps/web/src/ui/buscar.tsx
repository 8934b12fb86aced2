// Search by text: a field and its button. It searches when it is sent, so that a slow line is not asked at every letter.
import { type FormEvent, useState } from 'react'
import { Boton } from './boton.tsx'
import { CampoTexto } from './campo.tsx'
import './buscar.css'

type Props = {
  readonly etiqueta: string
  readonly ayuda?: string
  /** What is being searched for now. */
  readonly texto: string
  readonly onBuscar: (texto: string) => void
}

export function Buscar({ texto, ...resto }: Props) {
  // The key brings the field back to the address when the address changes by itself.
  return <Formulario key={texto} texto={texto} {...resto} />
}

function Formulario({ etiqueta, ayuda, texto, onBuscar }: Props) {
  const [escrito, setEscrito] = useState(texto)
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    onBuscar(escrito.trim())
  }
  return (
    <form className="buscar" onSubmit={enviar}>
      <CampoTexto
        etiqueta={etiqueta}
        ayuda={ayuda}
        type="search"
        maxLength={80}
        value={escrito}
        onChange={(e) => setEscrito(e.target.value)}
      />
      <Boton type="submit">Buscar</Boton>
    </form>
  )
}
