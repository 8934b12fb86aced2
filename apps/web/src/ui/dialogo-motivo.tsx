// An act that asks for its reason before it is done, and keeps what was written when it is refused.
import { type ReactNode, useState } from 'react'
import { Aviso } from './aviso.tsx'
import { Boton } from './boton.tsx'
import { CampoLargo } from './campo.tsx'
import { Dialogo } from './dialogo.tsx'

type Acto = {
  readonly isPending: boolean
  readonly error: Error | null
  readonly mutate: (motivo: string, opciones: { readonly onSuccess: () => void }) => void
}

type Props = {
  readonly abierto: boolean
  readonly titulo: string
  /** What the button that does it says. */
  readonly accion: string
  /** What is told to whoever writes none. */
  readonly falta: string
  readonly acto: Acto
  readonly onCerrar: () => void
  /** What the act does. */
  readonly children: ReactNode
}

/** Letters of a reason. */
const MINIMO = 5

export function DialogoMotivo({ abierto, titulo, accion, falta, acto, onCerrar, children }: Props) {
  const [motivo, setMotivo] = useState('')
  const [intentado, setIntentado] = useState(false)
  const escrito = motivo.trim()
  const corto = escrito.length < MINIMO
  const limpiar = () => {
    setMotivo('')
    setIntentado(false)
  }
  const hacer = () => {
    setIntentado(true)
    if (!corto) acto.mutate(escrito, { onSuccess: limpiar })
  }
  return (
    <Dialogo
      abierto={abierto}
      titulo={titulo}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Volver</Boton>
          <Boton variante="peligro" ocupado={acto.isPending} onClick={hacer}>
            {accion}
          </Boton>
        </>
      }
    >
      {children}
      <CampoLargo
        etiqueta="Motivo"
        value={motivo}
        maxLength={1000}
        error={intentado && corto ? falta : undefined}
        onChange={(e) => setMotivo(e.target.value)}
      />
      {acto.error ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
    </Dialogo>
  )
}
