import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Borrador } from './trabajo.ts'

/** Leaves the draft: what is published stays as it was. */
export function DescartarCuestionario({ borrador: { cuestionario, version } }: { borrador: Borrador }) {
  const { vigencia } = cuestionario
  const [abierto, setAbierto] = useState(false)
  const ir = useNavigate()
  const descartar = useMutation({
    mutationFn: () =>
      api('POST /api/cuestionarios/borradores/:vigencia/descarte', { params: { vigencia }, cuerpo: { version } }),
    onSuccess: async () => {
      await ir({ to: '/cuestionarios', search: { descartado: String(vigencia) } })
      await consultas.invalidateQueries()
    },
  })
  return (
    <>
      <Boton variante="peligro" onClick={() => setAbierto(true)}>
        Descartar el borrador
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo="¿Descartar este borrador?"
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Conservarlo</Boton>
            <Boton variante="peligro" ocupado={descartar.isPending} onClick={() => descartar.mutate()}>
              Descartarlo
            </Boton>
          </>
        }
      >
        <p>Se pierde lo que se construyó de la vigencia {vigencia}. Lo publicado sigue como está.</p>
        {descartar.error ? <Aviso tono="error">{descartar.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
