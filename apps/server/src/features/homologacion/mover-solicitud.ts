import { type ActoSinEquivalente, type ParteSinEquivalente, pasoSinEquivalente } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import {
  type Decision,
  findSinEquivalenteForUpdate,
  moveSinEquivalente,
  type SinEquivalente,
  type Suceso,
} from '../sin-equivalente/index.ts'
import { escribirNovedad } from './cartas.ts'
import { firmaDe } from './firma.ts'

type Dicho = { readonly acto: ActoSinEquivalente; readonly parte: ParteSinEquivalente; readonly texto: string | null }

const NADA: Decision = { codigo: null, hasta: null }

/** The one place where a request changes its state: row, history, audit and letters together. */
export async function moverSolicitud(
  ctx: ContextoTerritorial,
  numero: string,
  { acto, parte, texto }: Dicho,
  decision: Decision = NADA,
) {
  const solicitud =
    (await findSinEquivalenteForUpdate(ctx.db, ctx.alcance, numero)) ?? rechazar('sin_equivalente.no_existe', {})
  const estado =
    pasoSinEquivalente(solicitud.estado, acto, parte) ??
    rechazar('sin_equivalente.acto_imposible', { estado: solicitud.estado })
  const suceso: Suceso = { ...firmaDe(ctx, parte), acto, estado, texto }
  await moveSinEquivalente(ctx.db, solicitud, suceso, decision)
  await registrarActo(ctx, solicitud, suceso, decision)
  await escribirNovedad(ctx, { ...solicitud, ...decision, sucesos: solicitud.sucesos + 1 }, suceso)
  return { estado }
}

/** The act in the chain of the entity. What people write may name people: only its digest is for ever. */
export async function registrarActo(
  { db, ahora, persona, servicios }: ContextoTerritorial,
  { numero, entidad, meta }: Pick<SinEquivalente, 'numero' | 'entidad' | 'meta'>,
  { acto, estado, parte, texto }: Suceso,
  decision: Decision = NADA,
): Promise<void> {
  const huella = texto === null ? null : servicios.cripto.huella('auditoria', texto).toString('hex')
  await registrar(db, {
    ...{ cadena: entidad, cuenta: persona.cuenta, accion: `sin_equivalente.${acto}` },
    sujeto: `sin_equivalente/${numero}`,
    hechos: { rol: persona.rol, parte, estado, meta, ...decision, texto: huella },
    en: ahora,
  })
}
