import { type CronogramaRegistrado, vigorRegistrado } from '@kpt/domain/calendario'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { Actor } from '../../platform/http/index.ts'
import { findCronogramasReportables, plazoDe } from '../reportes/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'

export type CorteAbierto = ClaveCorte & { readonly fechaDatos: Fecha; readonly limite: Fecha }

/** Cortes that somebody may still owe today: those open for all, what ends first at the head, and then those open only for whoever was given more time. */
export async function findCortesAbiertos(ctx: Pick<Actor, 'db' | 'servicios' | 'ahora'>): Promise<CorteAbierto[]> {
  const cronogramas = await findCronogramasReportables(ctx, 'seguimiento')
  const hoy = fechaEn(ctx.ahora)
  const abiertos = cronogramas.flatMap((cronograma) => abiertosDe(cronograma, ctx.ahora)).sort(porLimite)
  return [...abiertos.filter((c) => c.limite >= hoy), ...abiertos.filter((c) => c.limite < hoy)]
}

function abiertosDe(cronograma: CronogramaRegistrado, ahora: number): CorteAbierto[] {
  const hoy = fechaEn(ahora)
  const vigor = vigorRegistrado(cronograma, ahora)
  const { instrumento, vigencia } = cronograma
  return cronograma.cortes.flatMap(({ numero: corte, fechaDatos }) => {
    const plazo = plazoDe(vigor, corte)
    if (!plazo || plazo.abre > ahora) return []
    const dadas = cronograma.medidas.flatMap((m) => m.filas).filter((f) => f.actividad === plazo.fila.clave)
    const abierto = plazo.limite >= hoy || dadas.some((f) => f.fecha >= hoy)
    return abierto ? [{ instrumento, vigencia, corte, fechaDatos, limite: plazo.limite }] : []
  })
}

function porLimite(a: CorteAbierto, b: CorteAbierto): number {
  return a.limite === b.limite ? b.vigencia - a.vigencia || a.corte - b.corte : a.limite < b.limite ? -1 : 1
}
