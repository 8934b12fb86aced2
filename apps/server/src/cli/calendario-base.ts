import type { CronogramaRegistrado, Particular } from '@kpt/domain/calendario'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { findCronograma } from '../features/calendario/index.ts'
import { type Adopciones, findAdopciones } from '../features/planes/index.ts'
import type { Referencia } from '../platform/servicios.ts'
import type { Cual } from './calendario-opciones.ts'

/** What the database knows beside the circulars. */
export type DeLaBase = {
  readonly referencia: Referencia
  readonly adopciones: Adopciones
  /** Measures and holidays registered here. */
  readonly registrado: Pick<Particular, 'medidas' | 'festivos'>
}

/** Opens the database for one question about a cronograma. Apart, so that answers without it start at once. */
export async function consultarBase<T>(
  { instrumento, vigencia, entidad }: Cual & { readonly entidad: string | null },
  decir: (mensaje: string) => void,
  responder: (cronograma: CronogramaRegistrado | null, base: DeLaBase) => T,
): Promise<T> {
  const { servicios, cerrar } = await abrir(readConfig(), decir)
  try {
    const { db } = servicios.conexion
    const cronograma = await findCronograma(db, instrumento, vigencia)
    const { medidas = [], festivos = [] } = cronograma ?? {}
    const adopciones = entidad === null ? new Map() : await findAdopciones(db, entidad)
    return responder(cronograma, { referencia: servicios.referencia, adopciones, registrado: { medidas, festivos } })
  } finally {
    await cerrar()
  }
}
