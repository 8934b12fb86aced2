import { type Interrupcion, interrupcionesDe, TOLERANCIA } from '@kpt/domain/calendario'
import type { Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { findFallidos, findSilencios } from './latido.repo.ts'

/** What is published, and what a measure may be granted for. */
export const DIAS_PUBLICADOS = 90

/** Every interruption that is still published, oldest first. */
export async function findInterrupciones(db: Db, ahora: Instante): Promise<Interrupcion[]> {
  const desde = ahora - DIAS_PUBLICADOS * 86_400_000
  const silencios = await findSilencios(db, { desde, hasta: ahora, tolerancia: TOLERANCIA })
  return interrupcionesDe(silencios, await findFallidos(db, desde))
}
