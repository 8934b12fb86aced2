// Whether a version came in time, or was withdrawn, as a chip.
import { Chip } from '../../../ui/chip.tsx'

export function Retirada() {
  return (
    <Chip tono="quieto" icono="raya">
      Retirada
    </Chip>
  )
}

/** The verdict as it stands; `sanada`: the sentence of the act that changed it since it was sent. */
export function Oportunidad({ oportuna, sanada }: { oportuna: boolean | null; sanada: string | null }) {
  return (
    <>
      <ChipOportunidad oportuna={oportuna} />
      {sanada ? <p className="menor tenue">{sanada}</p> : null}
    </>
  )
}

function ChipOportunidad({ oportuna }: { oportuna: boolean | null }) {
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
