// Withdrawing an amount that was left shared: asks for the reason; what was decided before stays in the history.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Boton } from '../../ui/boton.tsx'
import { DialogoMotivo } from '../../ui/dialogo-motivo.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { refrescarCruces } from './red.ts'

type Props = {
  readonly clave: Clave
  readonly fuente: string
  readonly metas: readonly string[]
  /** What is withdrawn, for whoever does not see it: "de SGP salud, de las metas 1 y 4". */
  readonly deQue: string
}

export function RetirarCompartido({ clave: { entidad, instrumento, vigencia, corte }, fuente, metas, deQue }: Props) {
  const [abierto, setAbierto] = useState(false)
  const retiro = useMutation({
    mutationFn: (motivo: string) =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos/retiros', {
        params: { entidad, instrumento, vigencia, corte },
        cuerpo: { fuente, metas: [...metas], motivo },
      }),
    onSuccess: async () => {
      setAbierto(false)
      await refrescarCruces()
    },
  })
  return (
    <>
      <Boton variante="texto" onClick={() => setAbierto(true)}>
        Retirar lo compartido<span className="solo-lector"> {deQue}</span>
      </Boton>
      <DialogoMotivo
        abierto={abierto}
        titulo="Retirar el dinero compartido"
        accion="Retirar"
        falta="Escriba por qué lo retira."
        acto={retiro}
        onCerrar={() => setAbierto(false)}
      >
        <p>
          El monto {deQue} deja de sumarse en este corte. No se borra: quién lo dejó compartido, quién lo retira y por
          qué quedan en la historia, y puede volver a dejarlo desde el libro.
        </p>
      </DialogoMotivo>
    </>
  )
}
