import { useMutation } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../../ui/boton.tsx'
import { EnlaceMuerto } from '../sin-enlace.tsx'

/** The link expired or was used. Another is asked for right here: it goes to the mailbox, and this page does not learn whether it left. */
export function ActivacionMuerta({ ficha }: { ficha: string }) {
  const pedir = useMutation({
    mutationFn: () => api('POST /api/enlaces/activar/renovacion', { cuerpo: { ficha } }),
  })
  return (
    <EnlaceMuerto
      accion={
        <>
          {pedir.isSuccess ? null : (
            <Boton variante="principal" ocupado={pedir.isPending} onClick={() => pedir.mutate()}>
              Enviarme otro enlace
            </Boton>
          )}
          <EnlaceBoton to="/ingreso">Ingresar</EnlaceBoton>
        </>
      }
    >
      <p>
        Si ya activó su usuario, ingrese. Si no alcanzó, pida otro enlace usted mismo: llega al correo de su solicitud.
      </p>
      {pedir.isSuccess ? (
        <Aviso tono="bien" vivo enfocar>
          Pedido. Si su solicitud sigue aceptada y sin activar, en unos minutos le llega otro enlace. Use el último: los
          anteriores no sirven. Entre un enlace y otro pasan al menos dos minutos.
        </Aviso>
      ) : null}
      {pedir.isError ? <Aviso tono="error">{pedir.error.message}</Aviso> : null}
    </EnlaceMuerto>
  )
}
