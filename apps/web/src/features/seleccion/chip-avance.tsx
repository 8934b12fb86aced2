import { Chip } from '../../ui/chip.tsx'
import type { Seleccion } from './tipos.ts'

/** Where a selection stands: to be drawn, passing, passed, or with some that could not. */
export function ChipAvance({ seleccion: { muestra, reportes, seleccionados, noSePudo } }: { seleccion: Seleccion }) {
  if (muestra && muestra.sorteadaEn === null)
    return (
      <Chip tono="alerta" icono="reloj">
        Por sortear
      </Chip>
    )
  if (noSePudo > 0)
    return (
      <Chip tono="alerta" icono="alerta">
        {noSePudo} no se {noSePudo === 1 ? 'pudo' : 'pudieron'} pasar
      </Chip>
    )
  return seleccionados === reportes ? (
    <Chip tono="bien" icono="bien">
      En revisión del DNP
    </Chip>
  ) : (
    <Chip tono="nota" icono="reloj">
      Pasando {seleccionados} de {reportes}
    </Chip>
  )
}
