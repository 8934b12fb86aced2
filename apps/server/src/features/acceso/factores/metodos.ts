import type { Db } from '../../../platform/db/conexion.ts'
import { findAplicacion, findRecuperacion } from './codigos.repo.ts'
import { findLlaves } from './llave.repo.ts'

export type Metodo = 'codigos' | 'llave' | 'recuperacion'

/** With what a person can answer the second step; empty when it has none and the password is enough. */
export async function metodosDe(db: Db, cuenta: string): Promise<Metodo[]> {
  const aplicacion = await findAplicacion(db, cuenta)
  const llaves = await findLlaves(db, cuenta)
  const propios: Metodo[] = [
    ...(aplicacion?.confirmado_en ? (['codigos'] as const) : []),
    ...(llaves.length > 0 ? (['llave'] as const) : []),
  ]
  if (propios.length === 0) return []
  const recuperacion = await findRecuperacion(db, cuenta)
  return recuperacion && recuperacion.quedan > 0 ? [...propios, 'recuperacion'] : propios
}
