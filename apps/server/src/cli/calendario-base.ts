import type { CronogramaRegistrado } from '@kpt/domain/calendario'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { findCronograma } from '../features/calendario/index.ts'
import type { Referencia } from '../platform/servicios.ts'
import type { Cual } from './calendario-opciones.ts'

/** Opens the database for one question about a cronograma. Apart, so that answers without it start at once. */
export async function consultarBase<T>(
  { instrumento, vigencia }: Cual,
  decir: (mensaje: string) => void,
  responder: (cronograma: CronogramaRegistrado | null, referencia: Referencia) => T,
): Promise<T> {
  const { servicios, cerrar } = await abrir(readConfig(), decir)
  try {
    return responder(await findCronograma(servicios.conexion.db, instrumento, vigencia), servicios.referencia)
  } finally {
    await cerrar()
  }
}
