// Declaring "sin avance en el periodo" for one meta or many, with the reason that the law of the report asks for.
import { contar, enumerar } from '@kpt/textos'
import { useState } from 'react'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { numeroCorto } from '../direccion.ts'
import { useEdicion } from './contexto.ts'
import { celdasConCifras, useDeclarar } from './usar-declarar.ts'

type Props = {
  readonly abierto: boolean
  readonly metas: readonly string[]
  readonly onCerrar: () => void
  readonly onHecho?: () => void
}

export function DialogoSinAvance({ abierto, metas, onCerrar, onHecho }: Props) {
  const f = useFormulario(abierto ? metas : [], onCerrar, onHecho)
  return (
    <Dialogo
      abierto={abierto}
      titulo={metas.length === 1 ? 'Declarar la meta sin avance' : `Declarar ${metas.length} metas sin avance`}
      onCerrar={f.cerrar}
      acciones={
        <>
          <Boton onClick={f.cerrar}>Cancelar</Boton>
          <Boton
            variante="principal"
            aria-disabled={!f.hay}
            ocupado={f.declarar.isPending}
            onClick={f.hay ? f.confirmar : undefined}
          >
            Declarar sin avance
          </Boton>
        </>
      }
    >
      <p>
        Declara que en este periodo no hubo avance físico ni financiero: quedan los valores del corte anterior (0 si es
        el primero). No es lo mismo que no reportar, y se puede retirar mientras el reporte no se envíe.
      </p>
      {metas.length > 1 ? <p>Metas: {enumerar(metas.map(numeroCorto))}.</p> : null}
      <ConValores cuales={f.conValores} de={metas.length} borrar={f.borrar} onBorrar={f.setBorrar} />
      <CampoLargo
        etiqueta="Motivo"
        value={f.motivo}
        maxLength={1000}
        error={f.corto ? 'Escriba el motivo: por qué no hubo avance.' : undefined}
        onChange={(e) => f.setMotivo(e.target.value)}
      />
      {f.declarar.isError ? <Aviso tono="error">{f.declarar.error.message}</Aviso> : null}
      <Omitidas metas={f.declarar.data?.omitidas ?? []} />
    </Dialogo>
  )
}

function useFormulario(metas: readonly string[], onCerrar: () => void, onHecho: (() => void) | undefined) {
  const { borrador, anunciar } = useEdicion()
  const [motivo, setMotivo] = useState('')
  const [borrar, setBorrar] = useState(false)
  const [corto, setCorto] = useState(false)
  const declarar = useDeclarar()
  const conValores = metas.filter((meta) => celdasConCifras(borrador, meta).length > 0)
  const cerrar = () => {
    declarar.reset()
    onCerrar()
  }
  const terminar = ({ declaradas, omitidas }: { declaradas: number; omitidas: readonly string[] }) => {
    anunciar(`Se declararon sin avance ${contar(declaradas, 'meta', 'metas')}.`)
    if (omitidas.length > 0) return
    setMotivo('')
    cerrar()
    onHecho?.()
  }
  const confirmar = () => {
    setCorto(motivo.trim().length < 5)
    if (motivo.trim().length < 5) return
    const limpias = metas.filter((m) => !conValores.includes(m))
    const declaracion = { metas: borrar ? metas : limpias, borrar: borrar ? conValores : [], motivo: motivo.trim() }
    declarar.mutate(declaracion, { onSuccess: terminar })
  }
  const hay = borrar || conValores.length < metas.length
  return { motivo, setMotivo, borrar, setBorrar, corto, declarar, conValores, cerrar, confirmar, hay }
}

function Omitidas({ metas }: { metas: readonly string[] }) {
  if (metas.length === 0) return null
  return (
    <Aviso tono="alerta" vivo>
      No se declararon {metas.map(numeroCorto).join(', ')}: otra persona escribió valores en ellas o no admiten cambios.
    </Aviso>
  )
}

type PropsConValores = {
  readonly cuales: readonly string[]
  readonly de: number
  readonly borrar: boolean
  readonly onBorrar: (borrar: boolean) => void
}

/** What was written is not erased by a declaration, unless the person says so. */
function ConValores({ cuales, de, borrar, onBorrar }: PropsConValores) {
  const son = cuales.length
  if (son === 0) return null
  const que =
    de === 1
      ? 'La meta ya tiene valores escritos'
      : `${contar(son, 'meta ya tiene', 'metas ya tienen')} valores escritos`
  return (
    <Aviso tono="alerta">
      <p>
        {que} en este corte{de === 1 ? '' : ` (${enumerar(cuales.map(numeroCorto))})`}. Sin borrarlos no se
        {son === 1 ? ' declara.' : ' declaran.'}
      </p>
      <label className="opcion">
        <input type="checkbox" checked={borrar} onChange={(e) => onBorrar(e.target.checked)} />
        Borrar esos valores y declarar (quedan en la historia)
      </label>
    </Aviso>
  )
}
