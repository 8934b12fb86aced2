import { NOMBRES_ESTADO_OFICIO } from '@kpt/textos'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import type { FilaOficio } from './tipos.ts'

const ESTADO: Record<FilaOficio['estado'], [TonoChip, IconoChip]> = {
  por_enviar: ['nota', 'reloj'],
  enviado: ['nota', 'enviado'],
  aceptado: ['nota', 'enviado'],
  rebotado: ['mal', 'mal'],
  leido: ['bien', 'bien'],
  no_salio: ['quieto', 'raya'],
}

export function ChipOficio({ estado, sinEfecto }: Pick<FilaOficio, 'estado' | 'sinEfecto'>) {
  const [tono, icono] = ESTADO[estado]
  return (
    <>
      <Chip tono={tono} icono={icono}>
        {NOMBRES_ESTADO_OFICIO[estado]}
      </Chip>
      {sinEfecto ? (
        <Chip tono="quieto" icono="volver">
          Sin efecto
        </Chip>
      ) : null}
    </>
  )
}
