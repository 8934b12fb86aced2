import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Metodologia } from '@kpt/domain/seguimiento'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findDocumento, findMetodologiaDe, findReporte, findVeredictos, findVersiones } from '../reportes/index.ts'
import { metodologiaVisible } from './avance-visible.ts'

/** The version of a report that counts, with what it froze and the methodology it names. Refuses while nothing is submitted. */
export async function findVersionQueCuenta({ db, alcance }: ContextoTerritorial, clave: ClaveReporte) {
  const vigente = (await findReporte(db, alcance, clave))?.vigente ?? rechazar('reporte.no_existe', {})
  const fila = (await findVersiones(db, alcance, clave)).find((v) => v.version === vigente)
  const documento = await findDocumento(db, alcance, clave, vigente)
  if (!fila || !documento) throw new Error(`the version ${vigente} that counts is not there`)
  const metodologia: Metodologia = await findMetodologiaDe(db, fila.metodologia)
  const validada = (await findVeredictos(db, alcance, clave)).some((v) => v.version === vigente)
  const { version, recibo, sha256, enviadaEn, autor, planVersion } = fila
  return {
    documento,
    metodologia,
    origen: {
      ...{ version, recibo, sha256, enviadaEn, autor, validada, planVersion },
      fechaDatos: documento.fechaDatos,
      metodologia: metodologiaVisible(metodologia),
    },
  }
}
