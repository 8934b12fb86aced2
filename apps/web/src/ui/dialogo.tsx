// Dialog: the browser's own <dialog>, which keeps the focus inside, closes with Escape and gives the focus back.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import './dialogo.css'

type Props = {
  readonly abierto: boolean
  readonly titulo: string
  readonly onCerrar: () => void
  readonly children: ReactNode
  /** Buttons at its foot. The first takes the focus: in a destructive act it is the harmless one. */
  readonly acciones: ReactNode
}

export function Dialogo({ abierto, titulo, onCerrar, children, acciones }: Props) {
  const caja = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialogo = caja.current
    if (abierto && !dialogo?.open) dialogo?.showModal()
    if (!abierto && dialogo?.open) dialogo.close()
  }, [abierto])
  return (
    <dialog ref={caja} className="dialogo" aria-labelledby={id} onClose={onCerrar}>
      {abierto ? (
        <div className="pila">
          <h2 id={id}>{titulo}</h2>
          {children}
          <div className="acciones">{acciones}</div>
        </div>
      ) : null}
    </dialog>
  )
}
