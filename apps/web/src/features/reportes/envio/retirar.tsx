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
  const [abierto, setAbierto] = useState(false)
  return (
    <>
      <Boton variante="peligro" onClick={() => setAbierto(true)}>
        Retirar el envío
      </Boton>
      <DialogoRetirar clave={clave} version={version} abierto={abierto} onCerrar={() => setAbierto(false)} />
    </>
  )
}

type Props = {
  readonly clave: Clave
  readonly version: number
  readonly abierto: boolean
  readonly onCerrar: () => void
}

function DialogoRetirar({ clave, version, abierto, onCerrar }: Props) {
  const [motivo, setMotivo] = useState('')
  const [corto, setCorto] = useState(false)
  const retiro = useRetiro(clave)
  const retirar = () => {
    setCorto(motivo.trim().length < 5)
    if (motivo.trim().length >= 5) retiro.mutate(motivo.trim())
  }
  return (
    <Dialogo
      abierto={abierto}
      titulo={`Retirar la versión ${version}`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Volver</Boton>
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
