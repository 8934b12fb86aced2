// Whether a version was sent in time. One that answers a request is judged by the request, not by the limit of the corte.
import { Chip } from '../../ui/chip.tsx'

export function ChipPlazo({ version: { oportuna, ronda } }: { version: { oportuna: boolean | null; ronda: number } }) {
  if (oportuna === null)
    return (
      <Chip tono="nota" icono="volver">
        {ronda > 0 ? `Responde la ronda ${ronda}` : 'Sin plazo fijado'}
      </Chip>
    )
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
