import { encargo, encolar, type Tarea, tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { leerPais } from './pais.ts'
import { recordarPlazos } from './recordar.ts'
import { resumirPlazos } from './resumir.ts'

/** The reminders and digests of the day. It may run again at any time: what was written is not written twice. */
const recordar = encargo<object>('recordar_plazos', 3)

export const tareasRecordatorios: readonly Tarea[] = [
  tarea(recordar, (_datos, { servicios, senal }) => recordarDelDia(servicios, senal)),
  // From six in the morning of Bogotá to midnight: nobody is told at night that a term has passed.
  tareaPeriodica('recordar_plazos_del_dia', '*/5 0-4,11-23 * * *', ({ servicios, senal }) =>
    recordarDelDia(servicios, senal),
  ),
]

export async function recordarDelDia(servicios: Servicios, senal?: AbortSignal): Promise<void> {
  const pais = await leerPais(servicios)
  await recordarPlazos(pais, senal)
  await resumirPlazos(pais, senal)
}

/** Now, and not at its next turn: after the days were changed. One that already waits stays one. */
export async function recordarYa(db: Parameters<typeof encolar>[0]): Promise<void> {
  await encolar(db, recordar, {}, { clave: 'recordar_plazos' })
}
