import { randomUUID } from 'node:crypto'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { SIN_VALORES, tieneDato } from '@kpt/domain/seguimiento'
import { isoBogota } from '@kpt/domain/shared'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findBorradorVisible } from './abrir-reporte.ts'
import { findCorteDeMetas } from './corte.ts'
import { guardarValores } from './guardar-valores.ts'
import { lugaresConocidos } from './lugares.ts'
import { exigirReparto } from './reparto.ts'

/**
 * Declares "sin avance en el periodo" in many metas with one reason. Metas with figures of their own in this corte are left alone, and
 * told: a declaration never erases what somebody wrote. The declared ones keep the values of the previous corte.
 */
export async function declararSinAvance(actor: Actor, clave: ClaveReporte, metas: readonly string[], motivo: string) {
  const unicas = [...new Set(metas)]
  const celdas = unicas.map((meta) => ({ meta, campo: 'sin_avance' as const, clave: '' }))
  const conocidos = await lugaresConocidos(actor, clave, celdas)
  const ajena = unicas.find((meta) => !conocidos.metas.has(meta))
  if (ajena !== undefined) return rechazar('plan.meta_no_existe', { meta: ajena })
  await exigirReparto(actor, clave, unicas)
  const { valores } = await findBorradorVisible(actor.db, actor.alcance, await findCorteDeMetas(actor, clave))
  const operaciones = celdas.flatMap((celda) => {
    const suyos = valores[celda.meta] ?? SIN_VALORES
    if (tieneDato({ ...suyos, sinAvance: null })) return []
    return [{ ...celda, opId: randomUUID(), base: suyos.sinAvance, valor: motivo, hechoEn: isoBogota(actor.ahora) }]
  })
  const resultados = operaciones.length === 0 ? [] : await guardarValores(actor, clave, operaciones)
  const guardadas = new Set(resultados.filter((r) => r.resultado === 'guardado').map((r) => r.opId))
  const declaradas = new Set(operaciones.filter((o) => guardadas.has(o.opId)).map((o) => o.meta))
  return { declaradas: declaradas.size, omitidas: unicas.filter((meta) => !declaradas.has(meta)) }
}
