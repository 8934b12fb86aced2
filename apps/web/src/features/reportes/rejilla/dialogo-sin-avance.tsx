// Declaring "sin avance en el periodo" for one meta or many, with the reason that the law of the report asks for.
import { contar } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { useEdicion } from './contexto.ts'

type Props = {
  readonly abierto: boolean
  readonly metas: readonly string[]
  readonly onCerrar: () => void
  readonly onHecho?: () => void
}

export function DialogoSinAvance({ abierto, metas, onCerrar, onHecho }: Props) {
  const { clave, borrador, anunciar } = useEdicion()
  const [motivo, setMotivo] = useState('')
  const [corto, setCorto] = useState(false)
  const declarar = useMutation({
    mutationFn: async () => {
      // What was just typed on those metas must arrive before, or it would undo the declaration.
      if (!(await borrador.vaciar()))
        throw new Error('Hay valores sin guardar. Espere a que se guarden e intente de nuevo.')
      const ruta = 'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/sin-avance'
      const hecho = await api(ruta, { params: clave, cuerpo: { metas: [...metas], motivo: motivo.trim() } })
      await borrador.releer()
      return hecho
    },
    onSuccess: ({ declaradas, omitidas }) => {
      const sin =
        omitidas.length > 0
          ? ` ${contar(omitidas.length, 'meta no admite', 'metas no admiten')} cambios y quedó igual.`
          : ''
      anunciar(`Se declararon sin avance ${contar(declaradas, 'meta', 'metas')}.${sin}`)
      setMotivo('')
      onCerrar()
      onHecho?.()
    },
  })
  const confirmar = () => {
    setCorto(motivo.trim().length < 5)
    if (motivo.trim().length >= 5) declarar.mutate()
  }
  return (
    <Dialogo
      abierto={abierto}
      titulo={metas.length === 1 ? 'Declarar la meta sin avance' : `Declarar ${metas.length} metas sin avance`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Cancelar</Boton>
          <Boton variante="principal" ocupado={declarar.isPending} onClick={confirmar}>
            Declarar sin avance
          </Boton>
        </>
      }
    >
      <p>
        Declara que en este periodo no hubo avance físico ni financiero: quedan los valores del corte anterior (0 si es
        el primero). No es lo mismo que no reportar, y se puede retirar mientras el reporte no se envíe.
      </p>
      <CampoLargo
        etiqueta="Motivo"
        value={motivo}
        maxLength={1000}
        error={corto ? 'Escriba el motivo: por qué no hubo avance.' : undefined}
        onChange={(e) => setMotivo(e.target.value)}
      />
      {declarar.isError ? <Aviso tono="error">{declarar.error.message}</Aviso> : null}
    </Dialogo>
  )
}
