// An assistance noted by mistake is annulled with its reason; it stays in the list.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Asistencia } from './tipos.ts'

export function Anular({ asistencia: { id, tema, anulada } }: { asistencia: Asistencia }) {
  const [abierto, setAbierto] = useState(false)
  const [motivo, setMotivo] = useState('')
  const anular = useMutation({
    mutationFn: () =>
      api('POST /api/asistencias/:asistencia/anulacion', { params: { asistencia: id }, cuerpo: { motivo } }),
    onSuccess: async () => {
      setAbierto(false)
      await consultas.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('asistencias') })
    },
  })
  if (anulada) return <span className="tenue">Anulada</span>
  return (
    <>
      <Boton variante="texto" aria-label={`Anular «${tema}»`} onClick={() => setAbierto(true)}>
        Anular
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`¿Anular la asistencia «${tema}»?`}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton variante="principal" ocupado={anular.isPending} onClick={() => anular.mutate()}>
              Sí, anular
            </Boton>
            <Boton onClick={() => setAbierto(false)}>No</Boton>
          </>
        }
      >
        <CampoLargo
          etiqueta="Por qué se anula"
          maxLength={500}
          value={motivo}
          onChange={(e) => setMotivo(e.target.value)}
        />
        {anular.error ? <Aviso tono="error">{anular.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
