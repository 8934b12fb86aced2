import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findMiembros, findRetirados, type Miembro } from './equipo.repo.ts'
import { gruposDelPlan, seccionesDe } from './grupos.ts'
import { findPendientes, type Pendiente } from './invitacion.repo.ts'
import { equipoDe, nombreDelOrganismo, repartoDe } from './organismo.ts'

/** The team of the body of whoever asks. */
export async function verEquipo(ctx: ContextoTerritorial) {
  const { db, alcance, ahora, persona, servicios } = ctx
  const equipo = equipoDe(ctx)
  const miembros = await findMiembros(db, alcance, equipo, ahora)
  const pendientes = await findPendientes(db, alcance, equipo)
  const retirados = await findRetirados(db, alcance, equipo, ahora)
  const { entidad, direccion, roles } = equipo
  return {
    organismo: { entidad, direccion, nombre: nombreDelOrganismo(servicios, equipo) },
    roles: [...roles],
    personas: miembros.map((m) => ({
      ...papel(m),
      ...{ nombramiento: m.nombramiento, desde: m.desde, invita: m.invita, esUsted: m.cuenta === persona.cuenta },
    })),
    invitaciones: pendientes.map((p) => invitacion(p, ahora)),
    retirados: retirados.map((m) => ({
      ...papel(m),
      ...{ nombramiento: m.nombramiento, desde: m.desde, hasta: m.hasta ?? m.desde },
    })),
    grupos: await gruposDelPlan(ctx, equipo),
    secciones: roles.includes('delegado') ? await seccionesDe(ctx) : [],
  }
}

function papel({
  nombre,
  correo,
  rol,
  direccion,
  lineas,
  sectores,
  secciones,
}: Omit<Miembro, 'nombramiento' | 'cuenta' | 'desde' | 'hasta' | 'invita'>) {
  return { nombre, correo, rol, direccion, reparto: repartoDe({ rol, lineas, sectores, secciones }) }
}

function invitacion(p: Pendiente, ahora: Instante) {
  const { id, creada_en: creadaEn, invita, vence } = p
  return { ...papel(p), id, creadaEn, invita, vence, vencida: vence <= isoBogota(ahora) }
}
