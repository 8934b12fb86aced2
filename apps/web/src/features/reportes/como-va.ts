// Where a report stands, in one sentence: its state, and for a draft also what the calendar says.
import { FRASES_ESTADO_REPORTE } from '@kpt/textos'
import type { Reporte } from './borrador/entrada.ts'

export function comoVa({ estado, situacion, versiones }: Pick<Reporte, 'estado' | 'situacion' | 'versiones'>): string {
  if (estado !== 'borrador') return FRASES_ESTADO_REPORTE[estado]
  if (situacion === 'cerrada' && versiones.length === 0) return 'El plazo cerró y la entidad no envió este reporte.'
  if (situacion === 'por_abrir') return 'El plazo aún no abre. Ya se puede preparar el borrador.'
  if (situacion === 'recibe_extemporaneo') return 'El plazo venció. Todavía se recibe, y queda como fuera de plazo.'
  return FRASES_ESTADO_REPORTE.borrador
}
