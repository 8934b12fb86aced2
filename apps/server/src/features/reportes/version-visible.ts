import { parseInstante } from '@kpt/domain/shared'
import { textoJuicio } from '@kpt/textos'
import { type CorteReportable, juicioDe } from './corte.ts'
import type { VersionReporte } from './version.repo.ts'

/** A version with the verdict as it stands today. What was known on the day it was sent is told beside it where an act changed it since. */
export function versionVisible(
  corte: CorteReportable,
  { planDesde: _desde, metodologia: _metodologia, ...version }: VersionReporte,
) {
  const enviadaEn = parseInstante(version.enviadaEn)
  const juicio = version.ronda === 0 && enviadaEn !== null ? juicioDe(corte, enviadaEn) : null
  return {
    ...version,
    oportuna: juicio ? juicio.oportuno : version.oportuna,
    sanada: juicio?.sanado ? textoJuicio(juicio) : null,
  }
}
