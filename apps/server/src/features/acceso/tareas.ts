import { MEMORIA } from '@kpt/domain/acceso'
import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { deleteFrenosViejos } from './freno.repo.ts'

export const tareasAcceso: readonly Tarea[] = [
  tareaPeriodica('limpiar_frenos', '41 * * * *', ({ servicios: { conexion, reloj } }) =>
    deleteFrenosViejos(conexion.db, reloj.ahora() - 2 * MEMORIA),
  ),
]
