import { encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { despachar } from './despachar.ts'
import { claveDeDespacho, despacharLote } from './encargos.ts'
import { findLotesAMedias } from './oficio.repo.ts'
import { sanarOficios } from './sanar.ts'

export const tareasOficios: readonly Tarea[] = [
  tarea(despacharLote, despachar),
  tareaPeriodica('reanudar_oficios', '* * * * *', ({ servicios }) => reanudarOficios(servicios, DOS_MINUTOS)),
  tareaPeriodica('sanar_oficios', '*/10 * * * *', ({ servicios, senal }) => sanarOficios(servicios, senal)),
]

const DOS_MINUTOS = 120_000

/** Puts back in the queue the batches that were cut short: the job of a dead server stays locked for hours. */
export async function reanudarOficios({ conexion, reloj }: Servicios, atrasoMinimo = 0): Promise<void> {
  for (const lote of await findLotesAMedias(conexion.db, reloj.ahora() - atrasoMinimo))
    await encolar(conexion.db, despacharLote, { lote }, { clave: claveDeDespacho(lote) })
}
