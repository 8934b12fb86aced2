// Another link for an invitation that waits: the one before stops working.
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { Boton } from '../../ui/boton.tsx'
import { type Invitacion, refrescarEquipo } from './partes.ts'

export function Reenviar({ invitacion: { id, nombre } }: { invitacion: Invitacion }) {
  const envio = useMutation({
    mutationFn: () => api('POST /api/equipo/invitaciones/:invitacion/enlace', { params: { invitacion: id } }),
    onSuccess: refrescarEquipo,
  })
  return (
    <>
      <Boton
        ocupado={envio.isPending}
        aria-label={`Volver a enviar la invitación a ${nombre}`}
        onClick={() => envio.mutate()}
      >
        Volver a enviar
      </Boton>
      {envio.isSuccess ? <span role="status">Enviada de nuevo.</span> : null}
      {envio.isError ? <p role="alert">{envio.error.message}</p> : null}
    </>
  )
}
