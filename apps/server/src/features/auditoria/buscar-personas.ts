import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findPersonas } from './acto.repo.ts'
import { exigirCadena } from './alcance.ts'

const CABEN = 10

/** Whoever acted outside of what one sees is not found: names of people are not for looking up. */
export async function buscarPersonas(
  ctx: ContextoTerritorial,
  { texto, cadena }: { texto: string; cadena?: string | undefined },
) {
  if (cadena !== undefined) exigirCadena(ctx, cadena)
  const filas = await findPersonas(ctx.db, ctx.alcance, { texto: texto.trim(), cadena, maximo: CABEN + 1 })
  return { filas: filas.slice(0, CABEN), hayMas: filas.length > CABEN }
}
