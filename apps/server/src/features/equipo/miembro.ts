import { llevaReparto, type Reparto } from '@kpt/domain/acceso'
import { isoBogota, type Json } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { closeSesionesDe } from '../../platform/sesion/sesion.repo.ts'
import { endNombramiento, findMiembroForUpdate, type Miembro, updateReparto } from './equipo.repo.ts'
import { gruposDelPlan, isDelPlan } from './grupos.ts'
import { cadenaDelEquipo, equipoDe, repartoDe } from './organismo.ts'

/** What a delegate writes from now on, also in the session that is open: it is asked for with every saving. */
export async function cambiarReparto(ctx: ContextoTerritorial, nombramiento: string, reparto: Reparto) {
  const miembro = await delEquipo(ctx, nombramiento)
  if (!llevaReparto(miembro.rol)) rechazar('equipo.reparto', {})
  if (!isDelPlan(reparto, await gruposDelPlan(ctx, equipoDe(ctx)))) rechazar('equipo.reparto', {})
  await updateReparto(ctx.db, nombramiento, reparto)
  const nuevo = { lineas: reparto.lineas && [...reparto.lineas], sectores: reparto.sectores && [...reparto.sectores] }
  await anotar(ctx, 'equipo.cambiar_reparto', nombramiento, { antes: repartoDe(miembro), despues: nuevo })
  return { reparto: nuevo }
}

/** Nobody leaves by one's own hand: a body would be left without its last administrator by mistake. */
export async function retirar(ctx: ContextoTerritorial, nombramiento: string) {
  const { db, ahora, persona } = ctx
  const miembro = await delEquipo(ctx, nombramiento)
  if (miembro.cuenta === persona.cuenta) rechazar('equipo.no_existe', {})
  await endNombramiento(db, nombramiento, persona.cuenta, ahora)
  await closeSesionesDe(db, [nombramiento], ahora)
  await anotar(ctx, 'equipo.retirar', nombramiento, { rol: miembro.rol })
  return { hasta: isoBogota(ahora) }
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
