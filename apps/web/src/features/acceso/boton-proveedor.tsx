// The way to the identity provider: the browser goes there, and comes back to the screen of `vuelta-del-proveedor.tsx`.
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'

type Props = {
  /** Name of the provider. */
  readonly nombre: string
  /** Where the person was going. */
  readonly volver: string | undefined
}

export function BotonProveedor({ nombre, volver }: Props) {
  const ida = useMutation({
    mutationFn: () => api('POST /api/sesion/proveedor/comienzo'),
    onSuccess: ({ direccion }) => {
      guardarVolver(volver)
      window.location.assign(direccion)
    },
  })
  return (
    <>
      {ida.isError ? <Aviso tono="error">{ida.error.message}</Aviso> : null}
      <Boton ocupado={ida.isPending} onClick={() => ida.mutate()}>
        Ingresar con {nombre}
      </Boton>
    </>
  )
}

const LUGAR = 'kpt.volver'

/** The provider sends everybody back to one address: where the person was going waits in this tab. */
function guardarVolver(volver: string | undefined): void {
  if (volver) sessionStorage.setItem(LUGAR, volver)
  else sessionStorage.removeItem(LUGAR)
}

export function tomarVolver(): string | undefined {
  const volver = sessionStorage.getItem(LUGAR) ?? undefined
  sessionStorage.removeItem(LUGAR)
  return volver
}
