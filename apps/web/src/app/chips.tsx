// Chips of a report's state and of its public fact: the same tone and icon wherever they are shown.
import { NOMBRES_ESTADO_REPORTE, NOMBRES_HECHO } from '@kpt/textos'
import type { Respuesta } from '../api/tipos.ts'
import { Chip, type IconoChip, type TonoChip } from '../ui/chip.tsx'

type Corte = Respuesta<'GET /api/entidades/:entidad/inicio'>['cortes'][number]

const REPORTE: Record<Corte['estado'], [TonoChip, IconoChip]> = {
  borrador: ['quieto', 'lapiz'],
  enviado: ['nota', 'enviado'],
  en_ajustes: ['alerta', 'volver'],
  validado: ['bien', 'sello'],
  en_revision_dnp: ['nota', 'nota'],
  por_trasladar: ['alerta', 'volver'],
  cerrado: ['quieto', 'candado'],
}

const HECHO: Record<Corte['hecho'], [TonoChip, IconoChip]> = {
  oportuno: ['bien', 'bien'],
  extemporaneo: ['alerta', 'reloj'],
  silencio: ['mal', 'mal'],
  sin_registro: ['quieto', 'nota'],
  no_exigible: ['quieto', 'raya'],
  en_plazo: ['nota', 'reloj'],
  por_abrir: ['quieto', 'reloj'],
}

/** With the situation of its term, a draft that can no longer be sent is not called a draft: nobody is writing it. */
export function ChipReporte({ estado, situacion }: Pick<Corte, 'estado'> & Partial<Pick<Corte, 'situacion'>>) {
  if (estado === 'borrador' && (situacion === 'cerrada' || situacion === 'por_abrir'))
    return (
      <Chip tono="quieto" icono="raya">
        Sin enviar
      </Chip>
    )
  const [tono, icono] = REPORTE[estado]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_ESTADO_REPORTE[estado]}
    </Chip>
  )
}

export function ChipHecho({ hecho }: { hecho: Corte['hecho'] }) {
  const [tono, icono] = HECHO[hecho]
  return (
    <Chip tono={tono} icono={icono}>
      {NOMBRES_HECHO[hecho]}
    </Chip>
  )
}
