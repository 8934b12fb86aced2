import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { releer, releerSiCambio } from './usar-seguimiento.ts'

export function Retirar({ ficha, alHacer }: { ficha: string; alHacer: () => void }) {
  const [preguntando, setPreguntando] = useState(false)
  const retirar = useMutation({
    mutationFn: () => api('POST /api/solicitudes/seguimiento/retiro', { cuerpo: { ficha } }),
    onError: releerSiCambio(ficha),
    onSuccess: async () => {
      setPreguntando(false)
      await releer(ficha)
      alHacer()
    },
  })
  return (
    <>
      <Boton variante="peligro" onClick={() => setPreguntando(true)}>
        Retirar la solicitud
      </Boton>
      <Dialogo
        abierto={preguntando}
        titulo="¿Retirar la solicitud?"
        onCerrar={() => setPreguntando(false)}
        acciones={
          <>
            <Boton onClick={() => setPreguntando(false)}>Seguir con ella</Boton>
            <Boton variante="peligro" ocupado={retirar.isPending} onClick={() => retirar.mutate()}>
              Sí, retirarla
            </Boton>
          </>
        }
      >
        <p>Nadie la revisará y sus documentos se borrarán. Si después la necesita, tendrá que presentar otra.</p>
        {retirar.isError ? <Aviso tono="error">{retirar.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
