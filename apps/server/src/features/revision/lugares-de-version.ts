import type { ClaveReporte } from '@kpt/domain/reportes'
import { rechazar } from '../../platform/http/index.ts'
import { findVersiones, formaDe, type Quien } from '../reportes/index.ts'

/** What a submitted version reported on, each with its words: metas of the plan by their number, or questions by their key. */
export async function lugaresDeVersion(
  { db, alcance }: Pick<Quien, 'db' | 'alcance'>,
  clave: ClaveReporte,
  numero: number,
): Promise<ReadonlyMap<string, string>> {
  const version = (await findVersiones(db, alcance, clave)).find((v) => v.version === numero)
  if (!version) return rechazar('reporte.version_no_existe', { version: String(numero) })
  return formaDe(clave).lugaresDe({ db, alcance }, clave, version)
}
