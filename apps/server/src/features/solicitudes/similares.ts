// Requests that resemble one: of the same entity, from the same mailbox, or with the same identity document. A person asks for several
// entities by right, so nothing follows from it: whoever verifies sees it and decides.
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findParecidas, type Solicitud } from './solicitud.repo.ts'
import { entidadDe } from './ver-cola.ts'

export async function buscarSimilares(ctx: ContextoTerritorial, s: Solicitud) {
  const { db, servicios } = ctx
  const numero = numeroDe(ctx, s)
  const parecidas = (await findParecidas(db, s)).map((otra) => ({ otra, porque: porQue(ctx, s, otra, numero) }))
  return parecidas
    .filter(({ porque }) => porque.length > 0)
    .map(({ otra: { radicado, nombre, estado, entidad, radicada_en }, porque }) => {
      return { radicado, nombre, estado, radicadaEn: radicada_en, entidad: entidadDe(servicios, entidad), porque }
    })
}

function porQue(ctx: ContextoTerritorial, s: Solicitud, otra: Solicitud, numero: string | null) {
  const mismoDocumento =
    numero !== null && otra.documento_tipo === s.documento_tipo && numeroDe(ctx, otra, s.documento_final) === numero
  return [
    ...(otra.entidad === s.entidad ? (['entidad'] as const) : []),
    ...(otra.correo === s.correo ? (['correo'] as const) : []),
    ...(mismoDocumento ? (['documento'] as const) : []),
  ]
}

/** The program compares the numbers and shows none: telling that two are the same is not seeing them. Null once erased. */
function numeroDe({ servicios: { cripto } }: ContextoTerritorial, s: Solicitud, final = s.documento_final) {
  if (!cripto.guarda || s.documento_cifrado === null || s.documento_final !== final) return null
  return cripto.descifrarDato(s.documento_cifrado, `solicitud/${s.id}/documento`)
}
