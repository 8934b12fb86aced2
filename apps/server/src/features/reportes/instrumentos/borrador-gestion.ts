// The draft of GESTIONWEB and the questionnaire that it answers.
import { borradorGestion } from '@kpt/domain/gestionweb'
import { rechazar } from '../../../platform/http/index.ts'
import { findCeldasVisibles } from '../abrir-reporte.ts'
import type { CorteRegido, CorteReportable, Quien } from '../corte.ts'
import { findCitadas } from '../evidencia-citada.repo.ts'
import type { CuestionarioRegido } from '../regimen.ts'

export function cuestionarioDe({ regimen }: CorteRegido): CuestionarioRegido {
  return regimen.cuestionario ?? rechazar('reporte.no_existe', {})
}

/** The draft as a person sees it, out of its cells and its evidence. */
export async function findBorradorGestion(
  { db, alcance }: Pick<Quien, 'db' | 'alcance'>,
  corte: CorteReportable,
  leido: CuestionarioRegido['leido'],
) {
  const { celdas, secuencia } = await findCeldasVisibles(db, alcance, corte)
  const evidencias = await findCitadas(db, alcance, corte.clave)
  const guardadas = celdas.map(({ meta: pregunta, ...celda }) => ({ ...celda, pregunta }))
  return { celdas, secuencia, evidencias, borrador: borradorGestion(leido, guardadas, evidencias) }
}
