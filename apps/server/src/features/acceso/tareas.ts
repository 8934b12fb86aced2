import { MEMORIA } from '@kpt/domain/acceso'
import { type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { enlaceDeClave, escribirEnlaceDeClave } from './clave/pedir-enlace.ts'
import { deleteRetosVencidos } from './factores/reto.repo.ts'
import { anotarAMedias } from './factores/segundo-paso.ts'
import { deleteFrenosViejos } from './freno.repo.ts'
import { deleteSesionesExternasTerminadas } from './identidad/identidad.repo.ts'

export const tareasAcceso: readonly Tarea[] = [
  tarea(enlaceDeClave, escribirEnlaceDeClave),
  tareaPeriodica('limpiar_frenos', '41 * * * *', ({ servicios: { conexion, reloj } }) =>
    deleteFrenosViejos(conexion.db, reloj.ahora() - 2 * MEMORIA),
  ),
  tareaPeriodica('limpiar_pasos', '*/10 * * * *', ({ servicios: { conexion, reloj } }) =>
    conexion.db.transaction().execute(async (db) => anotarAMedias(db, await deleteRetosVencidos(db, reloj.ahora()))),
  ),
  tareaPeriodica('limpiar_sesiones_externas', '23 * * * *', ({ servicios: { conexion, reloj } }) =>
    deleteSesionesExternasTerminadas(conexion.db, reloj.ahora()),
  ),
]
