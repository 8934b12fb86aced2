import {
  aceptarInvitacion as aceptarDef,
  anularInvitacion as anularDef,
  cambiarReparto as cambiarDef,
  invitar as invitarDef,
  reenviarInvitacion as reenviarDef,
  retirar as retirarDef,
  verEquipo as verEquipoDef,
  verInvitacion as verInvitacionDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { aceptarInvitacion, verInvitacion } from './aceptar-invitacion.ts'
import { anular, invitar, reenviar } from './invitar.ts'
import { cambiarReparto, retirar } from './miembro.ts'
import { verEquipo } from './ver-equipo.ts'

export const rutasEquipo: Ruta[] = [
  ruta(verInvitacionDef, (ctx, { cuerpo }) => verInvitacion(ctx, cuerpo.ficha)),
  ruta(aceptarDef, aceptarInvitacion, { sinTransaccion: true }),
  ruta(verEquipoDef, verEquipo),
  ruta(invitarDef, invitar),
  ruta(reenviarDef, (ctx, { params }) => reenviar(ctx, params.invitacion)),
  ruta(anularDef, (ctx, { params }) => anular(ctx, params.invitacion)),
  ruta(cambiarDef, (ctx, { params, cuerpo }) => cambiarReparto(ctx, params.nombramiento, cuerpo.reparto)),
  ruta(retirarDef, (ctx, { params }) => retirar(ctx, params.nombramiento)),
]
