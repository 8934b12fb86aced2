import { type ActoExcepcion, pasoSobre } from '@kpt/domain/calendario'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { escribirNovedad } from './cartas.ts'
import { type Excepcion, findExcepcionForUpdate, moveExcepcion, type Suceso } from './excepcion.repo.ts'
import { firmaDe } from './firma.ts'
import { registrarActo } from './registrar-acto.ts'

type Tomada = { readonly excepcion: Excepcion; readonly suceso: Suceso }

/** Holds a request and says where the act leads; refuses what its life, as it stands now, does not allow. */
export async function tomarExcepcion(
  ctx: ContextoTerritorial,
  numero: string,
  acto: ActoExcepcion,
  texto: string | null,
): Promise<Tomada> {
  const excepcion = (await findExcepcionForUpdate(ctx.db, ctx.alcance, numero)) ?? rechazar('excepcion.no_existe', {})
  const firma = firmaDe(ctx)
  const estado =
    pasoSobre(excepcion, acto, firma.parte) ?? rechazar('excepcion.acto_imposible', { estado: excepcion.estado })
  return { excepcion, suceso: { ...firma, acto, estado, texto } }
}

/** The one place where a request changes its state: row, history, audit and letters together. */
export async function moverExcepcion(
  ctx: ContextoTerritorial,
  { excepcion, suceso }: Tomada,
  medida: string | null = null,
): Promise<void> {
  await moveExcepcion(ctx.db, excepcion, suceso, medida)
  await registrarActo(ctx, excepcion, suceso)
  await escribirNovedad(ctx, excepcion, suceso)
}
