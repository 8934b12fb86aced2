import { Vacio } from '../../ui/vacio.tsx'

/** There is nothing to say a change from. */
export function SinAnterior({ vigencia }: { vigencia: number }) {
  return (
    <Vacio titulo={`No hay con qué comparar: no está publicada la vigencia ${vigencia - 1}`}>
      <p>El cambio se cuenta desde la medición publicada del año anterior. Escoja otra cifra para ver esta vigencia.</p>
    </Vacio>
  )
}
