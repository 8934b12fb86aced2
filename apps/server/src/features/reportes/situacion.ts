import type { Situacion } from '@kpt/domain/reportes'
import type { Reporte } from './reporte.repo.ts'

/** A report that nobody has touched. */
export const SIN_TOCAR: Situacion = { estado: 'borrador', anterior: null, revisionIniciada: false }

export function situacionDe(reporte: Reporte | null): Situacion {
  if (!reporte) return SIN_TOCAR
  const { estado, anterior, revisionEn } = reporte
  return { estado, anterior, revisionIniciada: revisionEn !== null }
}
