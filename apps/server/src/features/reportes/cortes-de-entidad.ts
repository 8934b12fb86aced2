// The cortes that an entity reports, of every cronograma there is, and how the report of each stands.
import type { Instrumento } from '@kpt/domain/calendario'
import type { Actor } from '../../platform/http/index.ts'
import { findCronogramas } from '../calendario/index.ts'
import { type CorteReportable, corteDe, type Quien } from './corte.ts'
import { cumplidasDe } from './cumplidas.ts'
import { type CronogramaReportable, findRegimen } from './regimen.ts'
import type { Reporte } from './reporte.repo.ts'

/** Newest vigencia first; of one instrument, or of all that somebody can answer today. */
export async function findCronogramasReportables(
  quien: Pick<Actor, 'db' | 'servicios'>,
  de?: Instrumento,
): Promise<CronogramaReportable[]> {
  const leidos: CronogramaReportable[] = []
  for (const { instrumento, vigencia } of await findCronogramas(quien.db)) {
    if (de !== undefined && instrumento !== de) continue
    const regimen = await findRegimen(quien, instrumento, vigencia)
    if (regimen) leidos.push(regimen.cronograma)
  }
  return leidos
}

/** `reportes`: those of the entity, which say what it has met. */
export function cortesDeEntidad(
  { servicios, ahora }: Pick<Quien, 'servicios' | 'ahora'>,
  cronogramas: readonly CronogramaReportable[],
  entidad: string,
  reportes: readonly Reporte[],
): CorteReportable[] {
  return cronogramas.flatMap((cronograma) => {
    const { instrumento, vigencia } = cronograma
    const quien = { servicios, ahora, cumplidas: cumplidasDe(cronograma, reportes) }
    return cronograma.cortes.flatMap(
      ({ numero }) => corteDe(cronograma, { entidad, instrumento, vigencia, corte: numero }, quien) ?? [],
    )
  })
}
