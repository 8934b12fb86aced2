// To the requests for exceptions, from the calendar; only for whoever may see some.
import { territorioDe } from '@kpt/domain/acceso'
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'

export function EnlaceExcepciones() {
  const sesion = useSesion()
  if (!sesion || territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'excepcion.ver') === null)
    return null
  return <EnlaceBoton to="/excepciones">Solicitudes de excepción</EnlaceBoton>
}
