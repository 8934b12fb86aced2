// An act over somebody of the team that asks before it is done.
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { refrescarEquipo } from './partes.ts'

type Props = {
  /** Of the button; the name of the person goes with it for who does not see the row. */
  readonly texto: string
  readonly nombre: string
  readonly pregunta: string
  readonly si: string
  readonly hacer: () => Promise<unknown>
  readonly children: ReactNode
}

export function Confirmar({ texto, nombre, pregunta, si, hacer, children }: Props) {
  const [abierto, setAbierto] = useState(false)
  const acto = useMutation({ mutationFn: hacer, onSuccess: refrescarEquipo })
  const cerrar = () => {
    acto.reset()
    setAbierto(false)
  }
  return (
    <>
      <Boton aria-label={`${texto}: ${nombre}`} onClick={() => setAbierto(true)}>
        {texto}
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={pregunta}
        onCerrar={cerrar}
        acciones={
          <>
            <Boton onClick={cerrar}>No, dejar así</Boton>
            <Boton variante="peligro" ocupado={acto.isPending} onClick={() => acto.mutate()}>
              {si}
            </Boton>
          </>
        }
      >
        {children}
        {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
