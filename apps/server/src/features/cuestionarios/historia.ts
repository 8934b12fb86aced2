import type { listarActosCuestionario as definicion, PeticionDe } from '@kpt/contract'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findActos, findBorrador } from './borrador.repo.ts'

/** What was done to the draft of a vigencia, by whom and when. */
export async function listarActos({ db }: ContextoTerritorial, { params, consulta }: PeticionDe<typeof definicion>) {
  const { id } = (await findBorrador(db, params.vigencia)) ?? rechazar('cuestionario.sin_borrador', {})
  return findActos(db, id, consulta)
}
