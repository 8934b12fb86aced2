// One more try for a letter that did not leave; where there is nothing to try, why.
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Boton } from '../../ui/boton.tsx'
import type { FilaCorreo } from './estado.ts'

export function Reintentar({ correo }: { correo: FilaCorreo }) {
  const intento = useMutation({
    mutationFn: () => api('POST /api/correos/:correo/reintento', { params: { correo: correo.id } }),
    onSettled: () => consultas.invalidateQueries({ queryKey: ['GET /api/correos'] }),
  })
  if (!correo.reintentable)
    return <span className="tenue">No se puede repetir: su texto se borró o la dirección no es válida.</span>
  return (
    <>
      <Boton
        ocupado={intento.isPending}
        aria-label={`Volver a intentar: ${correo.asunto}`}
        onClick={() => intento.mutate()}
      >
        Volver a intentar
      </Boton>
      {intento.isError ? <p role="alert">{intento.error.message}</p> : null}
    </>
  )
}
