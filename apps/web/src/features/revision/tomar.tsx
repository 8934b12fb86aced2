// The first act of a review: from then on the entity cannot withdraw what it sent.
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { fraseRechazo, useActo } from './acto.ts'
import { useRevision } from './contexto.ts'

export function Tomar() {
  const { clave, version } = useRevision()
  const acto = useActo({
    hecho: 'tomado',
    hacer: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/revision', {
        params: clave,
        cuerpo: { version },
      }),
  })
  const rechazo = fraseRechazo(acto.error)
  return (
    <>
      <Boton variante="principal" ocupado={acto.isPending} onClick={() => acto.mutate()}>
        Tomar en revisión
      </Boton>
      {rechazo ? <Aviso tono="error">{rechazo}</Aviso> : null}
    </>
  )
}
