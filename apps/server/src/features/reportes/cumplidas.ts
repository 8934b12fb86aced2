import { actividadReporte, type CronogramaRegistrado, type Sujeto } from '@kpt/domain/calendario'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Actor } from '../../platform/http/index.ts'
import { findReportes, type Reporte } from './reporte.repo.ts'

/** Rows that an entity has met, by their key: asked for only where something ended early, which closes them for whoever met them. */
export async function findCumplidas(
  { db, alcance }: Pick<Actor, 'db' | 'alcance'>,
  cronograma: CronogramaRegistrado,
  entidad: CodigoEntidad,
): Promise<Sujeto['cumplidas']> {
  if (!terminaAlgo(cronograma)) return {}
  return cumplidasDe(cronograma, await findReportes(db, alcance, entidad))
}

/** The same out of its reports. */
export function cumplidasDe(cronograma: CronogramaRegistrado, reportes: readonly Reporte[]): Sujeto['cumplidas'] {
  if (!terminaAlgo(cronograma)) return {}
  const suyos = reportes.filter((r) => r.instrumento === cronograma.instrumento && r.vigencia === cronograma.vigencia)
  return Object.fromEntries(
    suyos.flatMap(({ corte, primerEnvioEn }) => {
      const actividad = actividadReporte(cronograma, corte)
      return actividad === null || primerEnvioEn === null ? [] : [[actividad, primerEnvioEn]]
    }),
  )
}

function terminaAlgo({ medidas }: CronogramaRegistrado): boolean {
  return medidas.some(({ efecto }) => efecto === 'termina')
}
