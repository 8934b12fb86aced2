import { type ClaveReporte, vidaDelReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

const SE_CIERRAN = vidaDelReporte.flatMap((t) => (t.acto === 'cerrar' ? t.desde : []))

/** Reports of a corte in a state that the definitive limit closes. */
export async function findPorCerrar(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: Omit<ClaveReporte, 'entidad'>,
): Promise<ClaveReporte[]> {
  if (alcance.territorio.clase !== 'nacional') throw new Error('the country was not granted')
  const filas = await db
    .selectFrom('reporte')
    .select('entidad')
    .where((eb) => eb.and({ instrumento, vigencia, corte }))
    .where('estado', 'in', SE_CIERRAN)
    .orderBy('entidad')
    .execute()
  return filas.map(({ entidad }) => ({ entidad, instrumento, vigencia, corte }))
}
