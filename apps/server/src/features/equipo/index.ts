import { aceptarInvitacion as aceptarDef, verInvitacion as verDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { aceptarInvitacion, verInvitacion } from './aceptar-invitacion.ts'

export { invitarAdministrador } from './invitar-administrador.ts'

export const rutasEquipo: Ruta[] = [
  ruta(verDef, (ctx, { cuerpo }) => verInvitacion(ctx, cuerpo.ficha)),
  ruta(aceptarDef, aceptarInvitacion, { sinTransaccion: true }),
]
