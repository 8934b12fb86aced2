import type { ActoExcepcion } from '@kpt/domain/calendario'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { moverExcepcion, tomarExcepcion } from './mover-excepcion.ts'

type Dicho = { readonly params: { readonly numero: string }; readonly cuerpo: { readonly texto: string } }

/** The acts that are only words: endorsing, refusing, withdrawing. */
export async function decir(
  ctx: ContextoTerritorial,
  acto: Extract<ActoExcepcion, 'avalar' | 'negar' | 'retirar'>,
  { params: { numero }, cuerpo: { texto } }: Dicho,
) {
  const tomada = await tomarExcepcion(ctx, numero, acto, texto)
  await moverExcepcion(ctx, tomada)
  return { estado: tomada.suceso.estado }
}
