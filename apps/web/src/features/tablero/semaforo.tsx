// The level of a figure of a closed vigencia: a word with its icon, never the colour alone.
import type { Semaforo as Nivel } from '@kpt/domain/seguimiento'
import { NOMBRES_SEMAFORO } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import { nivelDe } from './cifras.ts'
import type { Cifra, Metodologia } from './tipos.ts'

const MARCA: Partial<Record<Nivel, [TonoChip, IconoChip]>> = {
  critico: ['mal', 'mal'],
  bajo: ['alerta', 'alerta'],
  medio: ['nota', 'nota'],
  satisfactorio: ['bien', 'bien'],
  sobresaliente: ['bien', 'sello'],
}

type Props = { readonly cifra: Cifra; readonly metodologia: Metodologia; readonly cerrada: boolean }

/** Nothing at a partial corte: there the figure is "avance al corte", and the screen says so once. */
export function Semaforo({ cifra, metodologia, cerrada }: Props) {
  const nivel = nivelDe(cifra, metodologia, cerrada)
  const marca = MARCA[nivel]
  if (!marca) return null
  return (
    <Chip tono={marca[0]} icono={marca[1]}>
      {NOMBRES_SEMAFORO[nivel]}
    </Chip>
  )
}
