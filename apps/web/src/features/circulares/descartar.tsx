// Throwing a draft away asks first: it belongs to all administrators.
import type { EntradaBorrador } from '@kpt/domain/calendario'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'

type Props = { readonly params: EntradaBorrador['de']; readonly guardar: () => Promise<number | null> }

export function DescartarBorrador({ params, guardar }: Props) {
  const [abierto, setAbierto] = useState(false)
  const ir = useNavigate()
  const descartar = useMutation({
    mutationFn: async () => {
      const version = (await guardar()) ?? 1
      return api('POST /api/calendario/borradores/:instrumento/:vigencia/descarte', { params, cuerpo: { version } })
    },
    onSuccess: async () => {
      await ir({ to: '/calendario/circulares', search: { descartado: '1' } })
      await consultas.invalidateQueries()
    },
  })
  return (
    <>
      <Boton onClick={() => setAbierto(true)}>Descartar el borrador</Boton>
      <Dialogo
        abierto={abierto}
        titulo="¿Descartar este borrador?"
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Seguir construyendo</Boton>
            <Boton variante="peligro" ocupado={descartar.isPending} onClick={() => descartar.mutate()}>
              Descartarlo
            </Boton>
          </>
        }
      >
        <p>Se pierde lo que se ha escrito aquí. Lo publicado no cambia.</p>
        {descartar.error ? <Aviso tono="error">{descartar.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
