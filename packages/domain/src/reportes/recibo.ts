// The receipt number of a submission: readable over the telephone, one for each version of each report (constancia of the submission, R5.3).
import type { Instrumento } from '../calendario/index.ts'
import type { ClaveReporte } from './vida.ts'

const LETRA: Record<Instrumento, string> = { seguimiento: 'S', gestionweb: 'G' }

/** `KPT-S-25200-2023-1-V2`: instrument, entity, vigencia, corte and version. */
export function numeroDeRecibo({ instrumento, entidad, vigencia, corte }: ClaveReporte, version: number): string {
  return `KPT-${LETRA[instrumento]}-${entidad}-${vigencia}-${corte}-V${version}`
}
