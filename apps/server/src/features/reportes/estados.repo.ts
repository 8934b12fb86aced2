import type { ClaveReporte, EstadoReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type EstadoDeReporte = ClaveReporte & { readonly estado: EstadoReporte; readonly ronda: number }

/** How every report that somebody has touched stands: of an entity, or of the country when none is named. */
export async function findEstados(db: Db, alcance: Alcance, entidad: string | null): Promise<EstadoDeReporte[]> {
  if (entidad !== null) assertAlcance(alcance, entidad)
  else if (alcance.territorio.clase !== 'nacional') throw new Error('the country was not granted')
  const filas = await db
    .selectFrom('reporte')
    .select(['entidad', 'instrumento', 'vigencia', 'corte', 'estado', 'ronda'])
    .$if(entidad !== null, (q) => q.where('entidad', '=', entidad ?? ''))
    .execute()
  return filas as EstadoDeReporte[]
}
