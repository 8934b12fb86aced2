import type { invitar as definicion, PeticionDe } from '@kpt/contract'
import { llevaReparto, organismoDe, type Reparto } from '@kpt/domain/acceso'
import { isDireccion } from '@kpt/domain/correo'
import { isoBogota, type Json } from '@kpt/domain/shared'
import { papelDe, partesDe } from '@kpt/textos'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { crearEnlace } from '../acceso/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { isMiembro } from './equipo.repo.ts'
import { gruposDelPlan, isRepartible, nombresDe, seccionesDe } from './grupos.ts'
import {
  anularInvitacion as annul,
  findPendienteForUpdate,
  type Invitacion,
  insertInvitacionUnica,
} from './invitacion.repo.ts'
import { cadenaDelEquipo, equipoDe, nombreDelOrganismo, repartoDe } from './organismo.ts'

/** Invites somebody to the body of whoever asks. What it grants exists only when the person accepts with the link of the letter. */
export async function invitar(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  const { nombre, rol, reparto } = cuerpo
  const correo = cuerpo.correo.toLowerCase()
  const organismo = organismoDe(persona, rol, cuerpo.direccion) ?? rechazar('equipo.rol', {})
  if (!isDireccion(correo)) rechazar('equipo.correo', {})
  const equipo = equipoDe(ctx)
  if (reparto !== null && !llevaReparto(rol)) rechazar('equipo.reparto', {})
  if (reparto !== null && !(await isRepartible(ctx, reparto, equipo))) rechazar('equipo.reparto', {})
  // Whoever invites is of the body too, and whoever leads an entity delegates to others, not to oneself.
  const todos = { ...equipo, roles: [...equipo.roles, persona.rol] }
  const { lineas = null, sectores = null, secciones = null } = reparto ?? {}
  const nueva = { correo, nombre, rol, ...organismo, lineas, sectores, secciones, invita: persona.cuenta }
  const id = (await isMiembro(db, todos, correo, ahora)) ? null : await insertInvitacionUnica(db, nueva, ahora)
  if (id === null) return rechazar('equipo.ya_esta', { correo })
  await anotar(ctx, 'invitacion.crear', id, { rol, reparto, direccion: organismo.direccion })
  return { invitacion: id, vence: isoBogota(await enviarEnlace(ctx, { ...nueva, id })) }
}

/** Another link for an invitation that waits: the former one no longer serves. */
export async function reenviar(ctx: ContextoTerritorial, invitacion: string) {
  const suya = await pendiente(ctx, invitacion)
  await anotar(ctx, 'invitacion.reenviar', invitacion, { rol: suya.rol })
  return { vence: isoBogota(await enviarEnlace(ctx, suya)) }
}

export async function anular(ctx: ContextoTerritorial, invitacion: string) {
  const { rol } = await pendiente(ctx, invitacion)
  await annul(ctx.db, invitacion, ctx.persona.cuenta, ctx.ahora)
  await anotar(ctx, 'invitacion.anular', invitacion, { rol })
  return { anulada: true as const }
}

async function pendiente(ctx: ContextoTerritorial, id: string): Promise<Invitacion> {
  return (await findPendienteForUpdate(ctx.db, ctx.alcance, equipoDe(ctx), id)) ?? rechazar('equipo.no_existe', {})
}

type PorEnviar = Pick<Invitacion, 'id' | 'correo' | 'nombre' | 'rol' | 'entidad' | 'direccion' | keyof Reparto>

async function enviarEnlace(ctx: ContextoTerritorial, suya: PorEnviar) {
  const { db, ahora, servicios, persona } = ctx
  const { id, correo, nombre, rol } = suya
  const { ficha, vence } = await crearEnlace(db, 'invitacion', { invitacion: id }, ahora)
  const reparto = repartoDe(suya)
  const partes = reparto
    ? partesDe(reparto, nombresDe(await gruposDelPlan(ctx, equipoDe(ctx)), await seccionesDe(ctx)))
    : []
  const hechos = {
    ...{ nombre, invita: persona.nombre, organismo: nombreDelOrganismo(servicios, suya) },
    ...{ papel: papelDe(rol), partes },
    ...{ enlace: servicios.correo.enlace(`/enlace/invitacion#${ficha}`), caduca: vence },
  }
  const sujeto = `invitacion/${id}`
  const carta = { clave: `${sujeto}/enlace/${vence}`, clase: 'invitacion', sujeto, para: correo } as const
  await escribirCorreo({ db, ahora }, { ...carta, caduca: vence, hechos })
  return vence
}

function anotar(ctx: ContextoTerritorial, accion: string, id: string, hechos: { readonly [clave: string]: Json }) {
  const { db, ahora, persona } = ctx
  const cadena = cadenaDelEquipo(equipoDe(ctx))
  return registrar(db, { cadena, cuenta: persona.cuenta, accion, sujeto: `invitacion/${id}`, hechos, en: ahora })
}
