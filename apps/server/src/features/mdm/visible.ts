// Who sees a run: anybody what is or was published; whoever prepares the measurement, all of them.
import { territorioDe } from '@kpt/domain/acceso'
import { ESTADOS_CORRIDA, isPublica } from '@kpt/domain/mdm'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { type Corrida, findCorrida } from './corrida.repo.ts'

type Quien = Pick<ContextoPublico, 'persona' | 'servicios'>

export function vePreliminares({ persona, servicios }: Quien): boolean {
  if (!persona || (!persona.segundoFactor && servicios.segundoFactorExigido.has(persona.rol))) return false
  return territorioDe(persona, 'mdm.ver') !== null
}

export const estadosQueVe = (quien: Quien) => ESTADOS_CORRIDA.filter((e) => isPublica(e) || vePreliminares(quien))

/** What is not published does not exist for the public. */
export async function exigirCorrida(ctx: Quien & Pick<ContextoPublico, 'db'>, n: number): Promise<Corrida> {
  const corrida = await findCorrida(ctx.db, n)
  return corrida && estadosQueVe(ctx).includes(corrida.estado) ? corrida : rechazar('mdm.corrida_no_existe', {})
}

/** A run as the contract shows it: without whose account asked for it. */
export function cabezaDe({ por: _, ...corrida }: Corrida) {
  return corrida
}
