import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { EnlaceAlBuzon } from '../enlace-al-buzon.tsx'
import { releer, releerSiCambio } from './usar-seguimiento.ts'

/** Another link of activation, asked for by the applicant alone: it goes only to its mailbox. */
export function Renovar({ ficha, correo }: { ficha: string; correo: string }) {
  const renovar = useMutation({
    mutationFn: () => api('POST /api/solicitudes/seguimiento/enlace', { cuerpo: { ficha } }),
    onError: releerSiCambio(ficha),
    onSuccess: () => releer(ficha),
  })
  return (
    <section className="seccion">
      <h2>Active su usuario</h2>
      <p>
        El enlace para activarlo está en el correo que enviamos a <strong className="direccion">{correo}</strong>. Sirve
        72 horas y una sola vez. Si se venció o no lo encuentra, pida otro: el anterior deja de servir.
      </p>
      <EnlaceAlBuzon />
      {renovar.isSuccess ? (
        <Aviso tono="bien" vivo>
          Enviamos otro enlace a su correo. Use ese: el anterior ya no sirve.
        </Aviso>
      ) : null}
      {renovar.isError ? <Aviso tono="error">{renovar.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton ocupado={renovar.isPending} onClick={() => renovar.mutate()}>
          Enviarme otro enlace
        </Boton>
      </p>
    </section>
  )
}
