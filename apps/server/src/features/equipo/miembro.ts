import { llevaReparto, type Reparto } from '@kpt/domain/acceso'
import { isoBogota, type Json } from '@kpt/domain/shared'
import { nombreRol } from '@kpt/textos'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { closeSesionesDe } from '../../platform/sesion/sesion.repo.ts'
import { escribirCorreo } from '../correo/index.ts'
import { endNombramiento, findMiembroForUpdate, type Miembro, updateReparto } from './equipo.repo.ts'
import { isRepartible } from './grupos.ts'
import { cadenaDelEquipo, copiaDe, equipoDe, nombreDelOrganismo, repartoDe } from './organismo.ts'

/** What a delegate writes from now on, also in the session that is open: it is asked for with every saving. */
export async function cambiarReparto(ctx: ContextoTerritorial, nombramiento: string, reparto: Reparto) {
  const miembro = await delEquipo(ctx, nombramiento)
  if (!llevaReparto(miembro.rol)) rechazar('equipo.reparto', {})
  if (!(await isRepartible(ctx, reparto, equipoDe(ctx)))) rechazar('equipo.reparto', {})
  await updateReparto(ctx.db, nombramiento, reparto)
  const nuevo = copiaDe(reparto)
  await anotar(ctx, 'equipo.cambiar_reparto', nombramiento, { antes: repartoDe(miembro), despues: nuevo })
  return { reparto: nuevo }
}

/**
 * The person is told, and what was open is closed. Nobody leaves by one's own hand: a body would be left without its last
 * administrator by mistake.
 */
export async function retirar(ctx: ContextoTerritorial, nombramiento: string) {
  const { db, ahora, persona } = ctx
  const miembro = await delEquipo(ctx, nombramiento)
  if (miembro.cuenta === persona.cuenta) rechazar('equipo.no_existe', {})
  await endNombramiento(db, nombramiento, persona.cuenta, ahora)
  await closeSesionesDe(db, [nombramiento], ahora)
  await anotar(ctx, 'equipo.retirar', nombramiento, { rol: miembro.rol })
  await avisarRetiro(ctx, miembro)
  return { hasta: isoBogota(ahora) }
}

async function avisarRetiro({ db, ahora, persona, servicios }: ContextoTerritorial, m: Miembro) {
  // DNP takes off people of its direcciones too: the letter names theirs.
  const organismo = nombreDelOrganismo(servicios, { entidad: persona.entidad, direccion: m.direccion })
  const hechos = { nombre: m.nombre, organismo, papel: nombreRol(m.rol), desde: ahora, retira: persona.nombre }
  const sujeto = `nombramiento/${m.nombramiento}`
  const clave = `${sujeto}/retiro`
  await escribirCorreo({ db, ahora }, { clave, clase: 'equipo.retirado', sujeto, para: m.correo, hechos })
}

async function delEquipo(ctx: ContextoTerritorial, nombramiento: string): Promise<Miembro> {
  const { db, alcance, ahora } = ctx
  const miembro = await findMiembroForUpdate(db, alcance, equipoDe(ctx), { nombramiento, ahora })
  return miembro ?? rechazar('equipo.no_existe', {})
}

function anotar(ctx: ContextoTerritorial, accion: string, id: string, hechos: { readonly [clave: string]: Json }) {
  const { db, ahora, persona } = ctx
  const cadena = cadenaDelEquipo(equipoDe(ctx))
  return registrar(db, { cadena, cuenta: persona.cuenta, accion, sujeto: `nombramiento/${id}`, hechos, en: ahora })
}
