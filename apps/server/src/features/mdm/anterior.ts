// The published run in force of the vigencia before, to say what changed.
import type { EntradaMedicion, MedicionConPuestos } from '@kpt/domain/mdm'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { type Corrida, findVigente } from './corrida.repo.ts'
import { type Leida, leerCorrida } from './leer-corrida.ts'

export type Anterior = {
  readonly corrida: Corrida
  readonly leida: Leida
  readonly de: (codigo: string) => { readonly medicion: MedicionConPuestos; readonly entrada: EntradaMedicion } | null
}

/** Null where there is none; what is invented is compared with what is invented only. */
export async function leerAnterior(
  ctx: Pick<ContextoPublico, 'db' | 'servicios'>,
  { medicion, vigencia, demostracion }: Corrida,
): Promise<Anterior | null> {
  const corrida = await findVigente(ctx.db, { medicion, vigencia: vigencia - 1 })
  if (!corrida || corrida.demostracion !== demostracion) return null
  const leida = await leerCorrida(ctx, corrida)
  const de = (codigo: string) => {
    const lugar = leida.lugar.get(codigo) ?? -1
    const [suya, entrada] = [leida.mediciones[lugar], leida.entradas[lugar]]
    return suya && entrada ? { medicion: suya, entrada } : null
  }
  return { corrida, leida, de }
}
