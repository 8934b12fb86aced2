import type { ClaveReporte } from '@kpt/domain/reportes'
import { compararCorridas, sinConsecuencias } from '@kpt/domain/seguimiento'
import { agruparHallazgos, type Hallazgo, porGravedad } from '@kpt/domain/shared'
import { type Actor, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCorrida, findCorridas, insertCorrida } from './corrida.repo.ts'
import { formaDe } from './instrumentos/index.ts'

type Pagina = { readonly pagina: number; readonly tamano: number }

/** The runs of a report, newest first. */
export async function listarCorridas({ db, alcance }: ContextoTerritorial, clave: ClaveReporte, pagina: Pagina) {
  return { ...(await findCorridas(db, alcance, clave, pagina)), ...pagina }
}

/** What a run found, grouped by rule, blocking first, and what changed since another or since the one before. */
export async function verCorrida(
  { db, alcance }: ContextoTerritorial,
  { n, ...clave }: ClaveReporte & { readonly n: number },
  contra: number | undefined,
) {
  const vista = (await findCorrida(db, alcance, clave, { n })) ?? rechazar('reporte.no_existe', {})
  const otra = await findCorrida(db, alcance, clave, contra === undefined ? { antesDe: n } : { n: contra })
  const hallazgos = leer(vista.hallazgos)
  return {
    ...vista.corrida,
    grupos: agruparHallazgos(hallazgos),
    cambio: otra && { contra: otra.corrida, ...cambioEntre(leer(otra.hallazgos), hallazgos) },
  }
}

/** Runs the rules over the draft as it stands, and keeps what they find. */
export async function validarAhora(actor: Actor, clave: ClaveReporte) {
  const { db, alcance, ahora, persona } = actor
  const corrida = { ...(await formaDe(clave).validar(actor, clave)), motivo: 'a_pedido' as const, version: null }
  const n = await insertCorrida(db, alcance, clave, corrida, { cuenta: persona.cuenta, rol: persona.rol, en: ahora })
  const hecha = await findCorrida(db, alcance, clave, { n })
  if (!hecha) throw new Error('the run just kept is not there')
  return hecha.corrida
}

function leer(texto: string): Hallazgo[] {
  return porGravedad(sinConsecuencias(JSON.parse(texto) as Hallazgo[]))
}

function cambioEntre(antes: readonly Hallazgo[], ahora: readonly Hallazgo[]) {
  const { nuevos, resueltos, siguen } = compararCorridas(antes, ahora)
  return { nuevos: agruparHallazgos(nuevos), resueltos: agruparHallazgos(resueltos), siguen }
}
