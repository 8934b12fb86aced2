// What the screens of a report show of GESTIONWEB: the same places that the follow-up fills with its metas.
import { Datos } from '../../../ui/datos.tsx'
import type { Reporte } from '../../reportes/borrador/entrada.ts'
import type { Clave } from '../../reportes/borrador/red.ts'
import { PrepararRespuestas } from './preparar.tsx'
import { Responder } from './responder.tsx'
import { useRespuestas } from './usar-respuestas.ts'

type Props = { readonly clave: Clave; readonly reporte: Reporte }

export function CuerpoGestionweb(props: Props) {
  const respuestas = useRespuestas(props.clave)
  return (
    <Datos de={respuestas} lineas={12}>
      {(r) => <Responder {...props} respuestas={r} />}
    </Datos>
  )
}

export function EnvioGestionweb(props: Props) {
  const respuestas = useRespuestas(props.clave)
  return <Datos de={respuestas}>{(r) => <PrepararRespuestas {...props} respuestas={r} />}</Datos>
}
