// Withdrawing what was sent, while nobody has begun to review it: asks for the reason; the version stays in the history.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import type { Clave } from '../borrador/red.ts'
import { direccionReporte } from '../direccion.ts'
import { refrescarReporte } from '../usar-reporte.ts'

export function Retirar({ clave, version }: { clave: Clave; version: number }) {
  const navegar = useNavigate()
  const [abierto, setAbierto] = useState(false)
  const [motivo, setMotivo] = useState('')
  const [corto, setCorto] = useState(false)
  const retiro = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/retiro', {
        params: clave,
        cuerpo: { motivo: motivo.trim() },
      }),
    onSuccess: async () => {
      await refrescarReporte()
      await navegar({ to: direccionReporte(clave) })
    },
    onError: refrescarReporte,
  })
  const retirar = () => {
    setCorto(motivo.trim().length < 5)
    if (motivo.trim().length >= 5) retiro.mutate()
  }
  return (
    <>
      <Boton variante="peligro" onClick={() => setAbierto(true)}>
        Retirar el envío
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`Retirar la versión ${version}`}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Volver</Boton>
            <Boton variante="peligro" ocupado={retiro.isPending} onClick={retirar}>
              Retirar
            </Boton>
          </>
        }
      >
        <p>
          El reporte vuelve a borrador con todos sus valores y deja de contar como enviado. Si vuelve a enviarlo después
          del límite quedará fuera de plazo. La versión {version} y este motivo quedan en la historia.
        </p>
        <CampoLargo
          etiqueta="Motivo"
          value={motivo}
          maxLength={1000}
          error={corto ? 'Escriba por qué lo retira.' : undefined}
          onChange={(e) => setMotivo(e.target.value)}
        />
        {retiro.isError ? <Aviso tono="error">{retiro.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
