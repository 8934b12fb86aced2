// Changing what a delegate writes; it holds at once, also in the session that the person has open.
import type { Reparto } from '@kpt/domain/acceso'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { CamposReparto } from './campos-reparto.tsx'
import { llevaTodo, type Persona, type Repartible, refrescarEquipo, repartoDe, TODO_EL_REPORTE } from './partes.ts'

export function CambiarReparto({ persona, repartible }: { persona: Persona; repartible: Repartible }) {
  const [abierto, setAbierto] = useState(false)
  return (
    <>
      <Boton aria-label={`Cambiar lo que escribe ${persona.nombre}`} onClick={() => setAbierto(true)}>
        Cambiar lo que escribe
      </Boton>
      {abierto ? <Formulario persona={persona} repartible={repartible} onCerrar={() => setAbierto(false)} /> : null}
    </>
  )
}

type Props = { readonly persona: Persona; readonly repartible: Repartible; readonly onCerrar: () => void }

function Formulario({ persona, repartible, onCerrar }: Props) {
  const [reparto, setReparto] = useState<Reparto>(persona.reparto ?? TODO_EL_REPORTE)
  const [todo, setTodo] = useState(llevaTodo(reparto))
  const sinParte = !todo && llevaTodo(reparto)
  const cambio = useMutation({
    mutationFn: () =>
      api('POST /api/equipo/personas/:nombramiento/reparto', {
        params: { nombramiento: persona.nombramiento },
        cuerpo: { reparto: repartoDe(todo ? TODO_EL_REPORTE : reparto) },
      }),
    onSuccess: () => refrescarEquipo().then(onCerrar),
  })
  return (
    <Dialogo
      abierto
      titulo={`Lo que escribe ${persona.nombre}`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Cancelar</Boton>
          <Boton
            variante="principal"
            ocupado={cambio.isPending}
            aria-disabled={sinParte}
            onClick={() => sinParte || cambio.mutate()}
          >
            Guardar el cambio
          </Boton>
        </>
      }
    >
      <CamposReparto {...{ repartible, reparto, todo }} onReparto={setReparto} onTodo={setTodo} />
      {cambio.isError ? <Aviso tono="error">{cambio.error.message}</Aviso> : null}
    </Dialogo>
  )
}
