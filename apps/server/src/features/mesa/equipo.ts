import { cuerpoDe } from '@kpt/domain/revision'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findRevisores } from './asignacion.repo.ts'
import { type EnCola, findCola } from './cola.repo.ts'
import { revisablesDe } from './revisables.ts'

const DIA = 86_400_000

/** Who reviews in the team and how much each has: what was given to them, or what they took without being given it. */
export async function verEquipo(ctx: ContextoTerritorial) {
  const { db, alcance, persona, ahora } = ctx
  const revisores = await findRevisores(db, persona.entidad, ahora)
  const cola = await findCola(db, alcance, { revisables: await revisablesDe(ctx), cuerpo: cuerpoDe(persona) })
  const porDueno = Map.groupBy(cola, (f) => f.asignado?.cuenta ?? f.revisorCuenta)
  return {
    equipo: revisores.map((revisor) => ({
      ...revisor,
      ...cargaDe(porDueno.get(revisor.cuenta) ?? [], ahora),
      yo: revisor.cuenta === persona.cuenta,
    })),
  }
}

function cargaDe(suyas: readonly EnCola[], ahora: number) {
  const esperan = suyas.filter((f) => f.estado === 'enviado' || f.estado === 'en_revision_dnp')
  const antigua = Math.min(...esperan.map((f) => Date.parse(f.enviadaEn)))
  return {
    pendientes: esperan.length,
    enAjustes: suyas.filter((f) => f.estado === 'en_ajustes' || f.estado === 'borrador').length,
    validados: suyas.filter((f) => f.estado === 'validado').length,
    espera: esperan.length === 0 ? null : Math.max(0, Math.floor((ahora - antigua) / DIA)),
  }
}
