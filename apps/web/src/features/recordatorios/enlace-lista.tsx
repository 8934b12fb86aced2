// To the log of reminders, from the calendar; only for whoever may see some of it.
import { territorioDe } from '@kpt/domain/acceso'
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'

export function EnlaceRecordatorios() {
  const sesion = useSesion()
  if (
    !sesion ||
    territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'recordatorio.ver') === null
  )
    return null
  return <EnlaceBoton to="/recordatorios">Recordatorios</EnlaceBoton>
}
