// The act itself: it asks once more, because nothing published is changed afterwards.
import type { EntradaBorrador } from '@kpt/domain/calendario'
import { contar } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'

type Props = { readonly params: EntradaBorrador['de']; readonly version: number; readonly sana: number }

export function Publicar({ params, version, sana }: Props) {
  const [abierto, setAbierto] = useState(false)
  const ir = useNavigate()
  const publicar = useMutation({
    mutationFn: () =>
      api('POST /api/calendario/borradores/:instrumento/:vigencia/publicacion', { params, cuerpo: { version } }),
    onSuccess: async ({ circular }) => {
      await ir({ to: '/calendario/circulares', search: { publicado: circular } })
      await consultas.invalidateQueries()
    },
  })
  return (
    <>
      <Boton variante="principal" onClick={() => setAbierto(true)}>
        Publicar
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo="¿Publicar este cronograma?"
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Todavía no</Boton>
            <Boton variante="principal" ocupado={publicar.isPending} onClick={() => publicar.mutate()}>
              Publicarlo
            </Boton>
          </>
        }
      >
        <p>
          Rige para todo el país y cualquiera lo ve. Lo publicado no se cambia ni se borra: se enmienda con otra
          circular.
        </p>
        {sana > 0 ? <p>{contar(sana, 'entidad queda', 'entidades quedan')} a tiempo por este acto.</p> : null}
        {publicar.error ? <Aviso tono="error">{publicar.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
