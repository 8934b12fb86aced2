import { fechaEn } from '@kpt/domain/shared'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { type FiltroTraslados, findDepartamentosConTraslados, findTraslados } from './traslados.repo.ts'

/** Public: a gobernación that does not relay is seen by everybody (R4.3). What DNP asked is not here. */
export async function listarTraslados({ db, ahora }: ContextoPublico, filtro: FiltroTraslados) {
  const { pagina, tamano } = filtro
  const departamentos = await findDepartamentosConTraslados(db)
  return { ...(await findTraslados(db, filtro, fechaEn(ahora))), departamentos, pagina, tamano }
}
