import type { Situacion } from '@kpt/domain/reportes'
import { isTrasladoVencido } from '@kpt/domain/revision'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { CorteReportable } from './corte.ts'
import type { Reporte } from './reporte.repo.ts'

/** Where a report stands in its life, for whoever wants to act on it now; one that nobody has touched is a draft. */
export function situacionDe(
  reporte: Reporte | null,
  { revisor }: Pick<CorteReportable, 'revisor'>,
  ahora: Instante,
): Situacion {
  return {
    estado: reporte?.estado ?? 'borrador',
    anterior: reporte?.anterior ?? null,
    revisionIniciada: (reporte?.revisionEn ?? null) !== null,
    respondiendo: (reporte?.ronda ?? 0) > 0,
    revisor,
    trasladoVencido: isTrasladoVencido(reporte?.trasladoVence ?? null, fechaEn(ahora)),
  }
}
