import { fijarClave } from '../../apps/server/src/features/acceso/clave.repo.ts'
import { hashClave } from '../../apps/server/src/features/acceso/clave.ts'
import type { BaseDeBanco } from './banco.ts'
import type { Editor } from './sembrado.ts'

/** The same password for all of them: who signs in pays for its verification, and nobody for making three hundred. */
export async function sembrarClave(
  { conexion }: Pick<BaseDeBanco, 'conexion'>,
  editores: readonly Editor[],
  clave: string,
): Promise<void> {
  const hash = await hashClave(clave)
  const ahora = Date.now()
  for (const { cuenta } of editores) await fijarClave(conexion.db, cuenta, hash, ahora)
}
