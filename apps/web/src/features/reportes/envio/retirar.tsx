// Withdrawing what was sent, while nobody has begun to review it: asks for the reason; the version stays in the history.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Boton } from '../../../ui/boton.tsx'
import { DialogoMotivo } from '../../../ui/dialogo-motivo.tsx'
import type { Clave } from '../borrador/red.ts'
import { direccionReporte } from '../direccion.ts'
import { refrescarReporte } from '../usar-reporte.ts'

export function Retirar({ clave, version }: { clave: Clave; version: number }) {
  const [abierto, setAbierto] = useState(false)
  const retiro = useRetiro(clave)
  return (
    <>
      <Boton variante="peligro" onClick={() => setAbierto(true)}>
        Retirar el envío
      </Boton>
      <DialogoMotivo
        abierto={abierto}
        titulo={`Retirar la versión ${version}`}
        accion="Retirar"
        falta="Escriba por qué lo retira."
        acto={retiro}
        onCerrar={() => setAbierto(false)}
      >
        <p>
          El reporte vuelve a borrador con todos sus valores y deja de contar como enviado. Si vuelve a enviarlo después
          del límite quedará fuera de plazo. La versión {version} y este motivo quedan en la historia.
        </p>
      </DialogoMotivo>
    </>
  )
}

function useRetiro(clave: Clave) {
  const navegar = useNavigate()
  return useMutation({
    mutationFn: (motivo: string) =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/retiro', {
        params: clave,
        cuerpo: { motivo },
      }),
    onSuccess: async () => {
      await refrescarReporte()
      await navegar({ to: direccionReporte(clave) })
    },
    onError: refrescarReporte,
  })
}
