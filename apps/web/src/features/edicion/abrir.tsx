// The way into editing: opens the draft of the plan that stands, or goes on with the one that is open.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'

export function EditarEnPantalla({ entidad }: { entidad: string }) {
  const navegar = useNavigate()
  const abrir = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/plan/borradores', { params: { entidad }, cuerpo: { nuevo: null } }),
    onSuccess: ({ desde }) =>
      navegar({ to: '/entidades/$entidad/plan/edicion/$desde', params: { entidad, desde: String(desde) } }),
  })
  return (
    <>
      <Boton ocupado={abrir.isPending} onClick={() => abrir.mutate()}>
        Editar en pantalla
      </Boton>
      {abrir.isError ? <Aviso tono="error">{abrir.error.message}</Aviso> : null}
    </>
  )
}
