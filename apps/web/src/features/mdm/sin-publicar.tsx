// Nothing is published of a vigencia: what there is instead.
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'

export function SinPublicar({ vigencia }: { vigencia: string }) {
  return (
    <Vacio
      titulo={`No hay resultados publicados de ${vigencia}`}
      accion={<EnlaceBoton to="/mdm">Ver las mediciones publicadas</EnlaceBoton>}
    >
      <p>Cuando el DNP publique esta vigencia, sus resultados estarán en esta dirección.</p>
    </Vacio>
  )
}
