// In which order the cortes of an entity are shown: what is in its hands first, then the rest, the newest first.
import type { Respuesta } from '../../../api/tipos.ts'

export type Corte = Respuesta<'GET /api/entidades/:entidad/inicio'>['cortes'][number]

/** In course: with adjustments to answer, or open to be reported; in that order, and by limit. */
export function ordenarCortes(cortes: readonly Corte[]): { readonly enCurso: Corte[]; readonly otros: Corte[] } {
  return {
    enCurso: cortes.filter(estaEnCurso).sort((a, b) => turno(a) - turno(b) || porLimite(a, b)),
    otros: cortes.filter((c) => !estaEnCurso(c)).sort((a, b) => b.vigencia - a.vigencia || b.corte - a.corte),
  }
}

/** Still to be sent, while the calendar receives it, late or not. */
export function porEnviar({ estado, exigible, situacion }: Corte): boolean {
  return estado === 'borrador' && exigible && (situacion === 'abierta' || situacion === 'recibe_extemporaneo')
}

function estaEnCurso(c: Corte): boolean {
  return turno(c) < SIN_TURNO
}

const SIN_TURNO = 3

/** What has been returned, what is open, what is being reviewed while its term runs. */
function turno(c: Corte): number {
  if (c.estado === 'en_ajustes') return 0
  if (porEnviar(c)) return 1
  return c.estado === 'enviado' && c.situacion === 'abierta' ? 2 : SIN_TURNO
}

function porLimite(a: Corte, b: Corte): number {
  return (a.limite ?? a.fechaDatos).localeCompare(b.limite ?? b.fechaDatos)
}
