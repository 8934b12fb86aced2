// Whether a version came in time, or was withdrawn, as a chip.
import { Chip } from '../../../ui/chip.tsx'
import type { Reporte } from '../borrador/entrada.ts'

export function Retirada() {
  return (
    <Chip tono="quieto" icono="raya">
      Retirada
    </Chip>
  )
}

type Props = Pick<Reporte['versiones'][number], 'oportuna' | 'sanada' | 'ronda'>

/** The verdict as it stands; `sanada`: the sentence of the act that changed it since it was sent. */
export function Oportunidad({ oportuna, sanada, ronda }: Props) {
  return (
    <>
      <ChipOportunidad oportuna={oportuna} ronda={ronda} />
      {sanada ? <p className="menor tenue">{sanada}</p> : null}
    </>
  )
}

/** Only the first submission of a corte is in time or late: an answer to adjustments has its own date. */
function ChipOportunidad({ oportuna, ronda }: Pick<Props, 'oportuna' | 'ronda'>) {
  if (oportuna === null) return ronda > 0 ? `Responde a la ronda ${ronda} de ajustes` : 'Sin límite conocido'
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
