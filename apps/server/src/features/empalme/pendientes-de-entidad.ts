import type { CodigoEntidad } from '@kpt/domain/territorio'
import { findAdopciones } from '../planes/index.ts'
import { findCronogramasReportables, findEstados, type Quien } from '../reportes/index.ts'
import { cortesEn, type Pendiente, pendientesDe } from './pendientes.ts'

/** What one entity has open now. */
export async function findPendientes(quien: Quien, entidad: CodigoEntidad): Promise<Pendiente[]> {
  const { db, alcance, ahora, servicios } = quien
  const cortes = cortesEn(await findCronogramasReportables(quien), ahora, ahora)
  const exigente = { referencia: servicios.referencia, adopciones: await findAdopciones(db, entidad) }
  return pendientesDe(exigente, cortes, entidad, await findEstados(db, alcance, entidad))
}
