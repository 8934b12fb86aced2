// Leaves an upload without effect. Nothing of the plan is touched, so it asks nothing.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { detenerEnvio } from './envios.ts'

export function Descartar({ entidad, carga, children }: { entidad: string; carga: string; children?: string }) {
  const navegar = useNavigate()
  const descarte = useMutation({
    mutationFn: () => {
      detenerEnvio(carga)
      return api('POST /api/entidades/:entidad/cargas/:carga/descarte', { params: { entidad, carga } })
    },
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await navegar({ to: '/entidades/$entidad/plan', params: { entidad } })
    },
  })
  return (
    <>
      {descarte.isError ? <Aviso tono="error">{descarte.error.message}</Aviso> : null}
      <div>
        <Boton ocupado={descarte.isPending} onClick={() => descarte.mutate()}>
          {children ?? 'Descartar esta carga'}
        </Boton>
      </div>
    </>
  )
}
