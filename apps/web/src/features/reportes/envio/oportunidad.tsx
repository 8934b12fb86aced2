// Whether a version came in time, or was withdrawn, as a chip.
import { Chip } from '../../../ui/chip.tsx'

export function Retirada() {
  return (
    <Chip tono="quieto" icono="raya">
      Retirada
    </Chip>
  )
}

export function Oportunidad({ oportuna }: { oportuna: boolean | null }) {
  if (oportuna === null) return 'Sin límite conocido'
  return oportuna ? (
    <Chip tono="bien" icono="bien">
      A tiempo
    </Chip>
  ) : (
    <Chip tono="alerta" icono="reloj">
      Fuera de plazo
    </Chip>
  )
}
