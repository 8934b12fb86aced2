// Whoever lost the telephone and the codes: what the way back is, before asking for it, and what to do after.
import { formatInstante } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/cliente.ts'
import { Aviso } from '../ui/aviso.tsx'
import { Boton } from '../ui/boton.tsx'

export function PedirRescate() {
  const [abierto, setAbierto] = useState(false)
  const pedido = useMutation({ mutationFn: () => api('POST /api/sesion/segundo-paso/rescate') })
  if (pedido.isSuccess)
    return (
      <Aviso tono="bien" titulo="Revise su correo" enfocar vivo>
        <p>
          Le enviamos un enlace. Guárdelo: desde el {formatInstante(Date.parse(pedido.data.desde))} (hora de Colombia),
          con él y su contraseña quita el segundo paso y activa otro. Si antes encuentra su teléfono o sus códigos,
          ingrese con ellos y el pedido se cancela.
        </p>
      </Aviso>
    )
  if (!abierto)
    return (
      <Boton variante="texto" onClick={() => setAbierto(true)}>
        No tengo mi teléfono ni mis códigos
      </Boton>
    )
  return (
    <Aviso tono="nota" titulo="Volver a entrar toma tres días" enfocar>
      <p>
        Le llega un enlace al correo de su usuario. Pasadas 72 horas, con ese enlace y su contraseña quita el segundo
        paso. La espera le da tiempo de cancelarlo si lo pidió otra persona; nadie puede acortarla ni hacerlo por usted.
      </p>
      {pedido.isError ? <p role="alert">{pedido.error.message}</p> : null}
      <Boton ocupado={pedido.isPending} onClick={() => pedido.mutate()}>
        Enviarme el enlace
      </Boton>
    </Aviso>
  )
}
