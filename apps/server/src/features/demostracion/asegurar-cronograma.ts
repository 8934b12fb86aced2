import type { ArchivoCronogramas } from '@kpt/domain/calendario'
import { filasCalendario, insertFilas } from '../../platform/db/semilla/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findCronograma } from '../calendario/index.ts'

/** Puts an invented calendar where its vigencia has none: a legal one is never touched. */
export async function asegurarCronograma({ conexion }: Servicios, inventado: ArchivoCronogramas): Promise<void> {
  const [cronograma] = inventado.cronogramas
  if (!cronograma || (await findCronograma(conexion.db, cronograma.instrumento, cronograma.vigencia))) return
  const cliente = await conexion.pool.connect()
  try {
    await cliente.query('begin')
    for (const filas of filasCalendario(inventado)) await insertFilas(cliente, filas, 'rechazar')
    await cliente.query('commit')
  } catch (error) {
    await cliente.query('rollback')
    throw error
  } finally {
    cliente.release()
  }
}
