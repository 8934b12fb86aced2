import { MEMORIA } from '@kpt/domain/acceso'
import { type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { enlaceDeClave, escribirEnlaceDeClave } from './clave/pedir-enlace.ts'
import { deleteFrenosViejos } from './freno.repo.ts'

export const tareasAcceso: readonly Tarea[] = [
  tarea(enlaceDeClave, escribirEnlaceDeClave),
  tareaPeriodica('limpiar_frenos', '41 * * * *', ({ servicios: { conexion, reloj } }) =>
    deleteFrenosViejos(conexion.db, reloj.ahora() - 2 * MEMORIA),
  ),
]
