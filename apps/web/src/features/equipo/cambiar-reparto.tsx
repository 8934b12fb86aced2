// Changing what a delegate writes; it holds at once, also in the session that the person has open.
import type { Reparto } from '@kpt/domain/acceso'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { CamposReparto } from './campos-reparto.tsx'
import { type Grupo, type Persona, refrescarEquipo, repartoDe } from './partes.ts'

const TODO: Reparto = { lineas: null, sectores: null }

export function CambiarReparto({ persona, grupos }: { persona: Persona; grupos: readonly Grupo[] }) {
  const [abierto, setAbierto] = useState(false)
  return (
    <>
      <Boton aria-label={`Cambiar lo que escribe ${persona.nombre}`} onClick={() => setAbierto(true)}>
        Cambiar lo que escribe
      </Boton>
      {abierto ? <Formulario persona={persona} grupos={grupos} onCerrar={() => setAbierto(false)} /> : null}
    </>
  )
}

type Props = { readonly persona: Persona; readonly grupos: readonly Grupo[]; readonly onCerrar: () => void }

function Formulario({ persona, grupos, onCerrar }: Props) {
  const [reparto, setReparto] = useState<Reparto>(persona.reparto ?? TODO)
  const [todo, setTodo] = useState(reparto.lineas === null && reparto.sectores === null)
  const sinParte = !todo && reparto.lineas === null && reparto.sectores === null
  const cambio = useMutation({
    mutationFn: () => {
      const { lineas, sectores } = todo ? TODO : reparto
      return api('POST /api/equipo/personas/:nombramiento/reparto', {
        params: { nombramiento: persona.nombramiento },
        cuerpo: { reparto: repartoDe(lineas ?? [], sectores ?? []) },
      })
    },
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
      <CamposReparto {...{ grupos, reparto, todo }} onReparto={setReparto} onTodo={setTodo} />
      {cambio.isError ? <Aviso tono="error">{cambio.error.message}</Aviso> : null}
    </Dialogo>
  )
}
