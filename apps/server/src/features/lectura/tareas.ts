import { encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { claveDeEncargo, leerTexto } from './encargos.ts'
import { findLecturasQuietas } from './lectura.repo.ts'
import { leerDocumento } from './leer-texto.ts'

export const tareasLectura: readonly Tarea[] = [
  tarea(leerTexto, leerDocumento),
  tareaPeriodica('reanudar_lecturas_de_documentos', '* * * * *', ({ servicios }) => reanudarTextos(servicios, QUIETA)),
]

/** Longer than the longest page: what has been quiet this long was cut short. */
const QUIETA = 120_000

/** Puts back in the queue the readings that were cut short: by a crash of the server, for one. */
export async function reanudarTextos({ conexion, reloj }: Servicios, quietasPor: number): Promise<void> {
  for (const clave of await findLecturasQuietas(conexion.db, reloj.ahora() - quietasPor)) {
    await encolar(conexion.db, leerTexto, clave, { clave: claveDeEncargo(clave) })
  }
}
