import type { listarExcepciones as definicion, PeticionDe } from '@kpt/contract'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { searchExcepciones } from './lista.repo.ts'
import { excepcionVisible } from './visible.ts'

/** The queue of whoever decides, and the requests of whoever asks. */
export async function listarExcepciones(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof definicion>) {
  const { pagina, tamano, ...filtro } = consulta
  const { total, excepciones } = await searchExcepciones(ctx.db, ctx.alcance, filtro, { pagina, tamano })
  const filas: Awaited<ReturnType<typeof excepcionVisible>>[] = []
  // One after the other: the pool has other work too.
  for (const excepcion of excepciones) filas.push(await excepcionVisible(ctx, excepcion))
  return { total, pagina, tamano, filas }
}
