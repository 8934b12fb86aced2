import { cierreDeCorte, medidasDe } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { fechaEn } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import {
  type ActoReapertura,
  asentarActo,
  type CorteReportable,
  findCierres,
  insertReapertura,
  type Reporte,
} from '../reportes/index.ts'
import { escribirReapertura } from './cartas.ts'
import { decidir } from './decidir.ts'
import { lugaresDeVersion } from './lugares-de-version.ts'

/**
 * A closed report goes back to where it was, by an act that is in force for the entity and gives it time: without time the system would close
 * it again. The version that stood stays published, and the closing keeps saying so.
 */
export async function reabrirReporte(ctx: ContextoTerritorial, clave: ClaveReporte, acto: ActoReapertura) {
  const { db, alcance, ahora, persona } = ctx
  const { corte, reporte, hasta } = await decidir(ctx, clave, 'reabrir', null)
  if (!rige(corte, acto)) return rechazar('reapertura.acto', { acto: acto.acto })
  const cierre = cierreDeCorte(corte.vigor, clave.corte)
  if (cierre === null || cierre <= ahora)
    return rechazar('reapertura.sin_plazo', { limite: cierre === null ? '' : fechaEn(cierre - 1) })
  const [ultimo] = await findCierres(db, alcance, clave)
  if (!ultimo || ultimo.reapertura) throw new Error('a closed report has no closing to reopen')
  await exigirMetas(ctx, clave, ultimo.version, acto.metas)
  const { cuenta, rol } = persona
  await insertReapertura(db, alcance, clave, { ...acto, n: ultimo.n }, { cuenta, rol, en: ahora })
  const { clase, acto: numero, motivo, metas } = acto
  await asentarActo(ctx, reporte, {
    ...{ acto: 'reabrir', hasta, version: ultimo.version, motivo },
    cambios: conAlcance(reporte, hasta, metas),
    hechos: { clase, acto: numero, metas: metas && [...metas] },
  })
  await escribirReapertura(ctx, clave, { ...acto, n: ultimo.n, hasta: fechaEn(cierre - 1) })
  return { estado: hasta }
}

/** Among the circulars that made the cronograma, or the measures that touch one of its rows for this entity. */
function rige({ vigor }: CorteReportable, { clase, acto }: ActoReapertura): boolean {
  if (clase === 'circular') return vigor.actos.some(({ circular }) => circular.numero === acto)
  return vigor.filas.some((fila) => medidasDe(vigor, fila.clave).some((medida) => medida.numero === acto))
}

async function exigirMetas(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  version: number,
  metas: ActoReapertura['metas'],
): Promise<void> {
  if (metas === null) return
  const conocidas = await lugaresDeVersion(ctx, clave, version)
  const ajenas = metas.filter((meta) => !conocidas.has(meta))
  if (ajenas.length > 0) rechazar('ajustes.meta_desconocida', { meta: ajenas.join(', ') })
}

/** Back in adjustments, only what the act reaches of what was open stays open. */
function conAlcance({ metasAbiertas }: Reporte, hasta: Reporte['estado'], metas: ActoReapertura['metas']) {
  if (hasta !== 'en_ajustes' || metas === null) return {}
  return { metas_abiertas: metasAbiertas === null ? [...metas] : metasAbiertas.filter((meta) => metas.includes(meta)) }
}
