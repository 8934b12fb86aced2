import { alcanceInterno } from '../../platform/http/index.ts'
import { type Corrida, POR_LEER, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findCargasQuietas, updateCarga } from './cargas.repo.ts'
import { encolarLectura, soltarCarga } from './encargos.ts'
import type { EstadoCarga } from './estado.ts'

const SIETE_DIAS = 7 * 86_400_000
const ABANDONABLES: readonly EstadoCarga[] = ['recibiendo', 'por_mapear', 'lista', 'rechazada', 'fallida']

export const tareasCargas: readonly Tarea[] = [
  tarea(soltarCarga, ({ carga }, { servicios }) => servicios.almacen.soltarCarga(carga)),
  tareaPeriodica('limpiar_cargas', '17 8 * * *', limpiarCargas),
  tareaPeriodica('reanudar_lecturas', '* * * * *', ({ servicios }) => reanudarLecturas(servicios, UN_MINUTO)),
]

/** Twice the longest reading: what has been quiet this long was cut short. */
const UN_MINUTO = 60_000

/** Puts back in the queue the readings that were cut short: by a crash of the server, for one. */
export async function reanudarLecturas({ conexion, reloj }: Servicios, quietasPor = 0): Promise<void> {
  for (const carga of await findCargasQuietas(conexion.db, POR_LEER, reloj.ahora() - quietasPor))
    await encolarLectura(conexion.db, carga)
}

/** Uploads that nobody has touched for seven days are discarded, with their chunks. */
async function limpiarCargas({ servicios }: Corrida): Promise<void> {
  const { conexion, almacen, reloj } = servicios
  const ahora = reloj.ahora()
  const alcance = alcanceInterno()
  for (const { id, entidad, estado } of await findCargasQuietas(conexion.db, ABANDONABLES, ahora - SIETE_DIAS)) {
    const cambio = { estado: 'descartada', progreso: null, resultado: null } as const
    const suya = await updateCarga(conexion.db, alcance, { entidad, id, desde: [estado] }, cambio, ahora)
    if (suya) await almacen.soltarCarga(id)
  }
  // The book of a corte stays a while after its confirmation: it is given back with its notes. Dropping it again harms nothing.
  const confirmadas = await findCargasQuietas(conexion.db, ['confirmada'], ahora - SIETE_DIAS, ahora - 2 * SIETE_DIAS)
  for (const { id, destino } of confirmadas) if (destino === 'corte') await almacen.soltarCarga(id)
}
