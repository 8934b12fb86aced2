// Whether a meta has been answered, as a chip: reported, declared, missing, or nothing to report; and the way to the rest of it.
import type { EstadoMeta } from '@kpt/domain/seguimiento'
import { contar, NOMBRES_ESTADO_META } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../../ui/chip.tsx'
import { IconoMas, IconoMenos } from '../../../ui/iconos.tsx'
import { numeroCorto } from '../direccion.ts'

const MARCA: Record<EstadoMeta, [TonoChip, IconoChip]> = {
  reportada: ['bien', 'bien'],
  declarada: ['nota', 'raya'],
  no_requiere: ['quieto', 'raya'],
  falta: ['alerta', 'lapiz'],
}

const CORTO: Record<EstadoMeta, string> = {
  ...NOMBRES_ESTADO_META,
  declarada: 'Sin avance',
  no_requiere: 'No requiere',
  falta: 'Falta',
}

export function ChipMeta({ estado }: { estado: EstadoMeta }) {
  const [tono, icono] = MARCA[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {CORTO[estado]}
    </Chip>
  )
}

type PropsAbrir = {
  readonly meta: string
  readonly abierta: boolean
  readonly fuentes: number
  readonly onAbrir: (meta: string) => void
}

export function BotonAbrir({ meta, abierta, fuentes, onAbrir }: PropsAbrir) {
  return (
    <button type="button" className="boton-abrir" aria-expanded={abierta} onClick={() => onAbrir(meta)}>
      {abierta ? <IconoMenos /> : <IconoMas />}
      {fuentes === 0 ? 'Detalle' : contar(fuentes, 'fuente', 'fuentes')}
      <span className="solo-lector"> de la meta {numeroCorto(meta)}, con su detalle</span>
    </button>
  )
}
