import { type Corrida, type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { deleteCargas, findCargasViejas } from './documento.repo.ts'

const SIETE_DIAS = 7 * 86_400_000

export const tareasCirculares: readonly Tarea[] = [tareaPeriodica('limpiar_cargas_nacionales', '27 8 * * *', limpiar)]

/** Chunks of uploads of seven days ago: what was closed is stored, the rest was left. */
async function limpiar({ servicios }: Corrida): Promise<void> {
  const { conexion, almacen, reloj } = servicios
  const viejas = await findCargasViejas(conexion.db, reloj.ahora() - SIETE_DIAS)
  for (const carga of viejas) await almacen.soltarCarga(carga)
  await deleteCargas(conexion.db, viejas)
}
