import type { listarFilasPedibles as definicion, PeticionDe } from '@kpt/contract'
import { type AlcancePedido, filasPedibles, intervaloDe, vigorRegistrado } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCronograma, findCronogramas } from '../calendario/index.ts'
import { exigirDestino } from './destino.ts'
import { filaVisible } from './visible.ts'

/** Rows for which more time may be asked now, of the newest cronograma first. */
export async function listarFilasPedibles(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof definicion>) {
  const { entidad, sujeto, quien } = exigirDestino(ctx, alcanceDe(consulta))
  const filas: Awaited<ReturnType<typeof filasDelCronograma>> = []
  for (const { instrumento, vigencia } of await findCronogramas(ctx.db))
    filas.push(...(await filasDelCronograma(instrumento, vigencia)))
  return { nombre: entidad.nombre, filas }

  async function filasDelCronograma(instrumento: 'seguimiento' | 'gestionweb', vigencia: number) {
    const cronograma = quien.debe(instrumento, vigencia) ? await findCronograma(ctx.db, instrumento, vigencia) : null
    if (!cronograma) return []
    const vigor = vigorRegistrado(cronograma, ctx.ahora, sujeto)
    return filasPedibles(vigor, quien, ctx.ahora).map((fila) => ({
      ...filaVisible(ctx, vigor, fila),
      clases: [...fila.clases],
      recibeHasta: isoBogota(intervaloDe(vigor, fila).recibeHasta),
    }))
  }
}

function alcanceDe({ clase, codigo }: PeticionDe<typeof definicion>['consulta']): AlcancePedido {
  return clase === 'entidad' ? { clase, entidad: codigo } : { clase, departamento: codigo }
}
