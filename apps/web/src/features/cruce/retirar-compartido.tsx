// Withdrawing an amount that was left shared: asks for the reason; what was decided before stays in the history.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { refrescarCruces } from './red.ts'

type Props = {
  readonly clave: Clave
  readonly fuente: string
  readonly metas: readonly string[]
  /** What is withdrawn, for whoever does not see it: "de SGP salud, de las metas 1 y 4". */
  readonly deQue: string
}

/** Letters of a reason. */
const MINIMO = 5

export function RetirarCompartido({ clave: { entidad, instrumento, vigencia, corte }, fuente, metas, deQue }: Props) {
  const [abierto, setAbierto] = useState(false)
  const [motivo, setMotivo] = useState('')
  const [corto, setCorto] = useState(false)
  const retiro = useMutation({
    mutationFn: (porQue: string) =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos/retiros', {
        params: { entidad, instrumento, vigencia, corte },
        cuerpo: { fuente, metas: [...metas], motivo: porQue },
      }),
    onSuccess: async () => {
      setAbierto(false)
      setMotivo('')
      await refrescarCruces()
    },
  })
  const retirar = () => {
    const escrito = motivo.trim()
    setCorto(escrito.length < MINIMO)
    if (escrito.length >= MINIMO) retiro.mutate(escrito)
  }
  return (
    <>
      <Boton variante="texto" onClick={() => setAbierto(true)}>
        Retirar lo compartido<span className="solo-lector"> {deQue}</span>
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo="Retirar el dinero compartido"
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
          El monto {deQue} deja de sumarse en este corte. No se borra: quién lo dejó compartido, quién lo retira y por
          qué quedan en la historia, y puede volver a dejarlo desde el libro.
        </p>
        <CampoLargo
          etiqueta="Motivo"
          value={motivo}
          maxLength={1000}
          error={corto && motivo.trim().length < MINIMO ? 'Escriba por qué lo retira.' : undefined}
          onChange={(e) => setMotivo(e.target.value)}
        />
        {retiro.isError ? <Aviso tono="error">{retiro.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
