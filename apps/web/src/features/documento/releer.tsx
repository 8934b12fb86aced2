import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'

/** Asks again for a reading that failed, or was never asked; the leader's. */
export function Releer({ entidad }: { entidad: string }) {
  const sesion = useSesion()
  const releer = useMutation({
    mutationFn: () => api('POST /api/entidades/:entidad/plan/documento/lectura', { params: { entidad } }),
    onSettled: () => consultas.invalidateQueries({ queryKey: ['GET /api/entidades/:entidad/plan/documento'] }),
  })
  if (sesion?.rol !== 'usuario_lider' || sesion.entidad?.codigo !== entidad) return null
  return (
    <>
      {releer.isError ? <Aviso tono="error">{releer.error.message}</Aviso> : null}
      <p>
        <Boton onClick={() => releer.mutate()} ocupado={releer.isPending}>
          Leer el documento
        </Boton>
      </p>
    </>
  )
}
