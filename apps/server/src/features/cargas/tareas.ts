import { alcanceInterno } from '../../platform/http/index.ts'
import { type Corrida, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { findCargasQuietas, updateCarga } from './cargas.repo.ts'
import { soltarCarga } from './encargos.ts'
import type { EstadoCarga } from './estado.ts'

const SIETE_DIAS = 7 * 86_400_000
const ABANDONABLES: readonly EstadoCarga[] = ['recibiendo', 'por_mapear', 'lista', 'rechazada', 'fallida']

export const tareasCargas: readonly Tarea[] = [
  tarea(soltarCarga, ({ carga }, { servicios }) => servicios.almacen.soltarCarga(carga)),
  tareaPeriodica('limpiar_cargas', '17 8 * * *', limpiarCargas),
]

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
}
