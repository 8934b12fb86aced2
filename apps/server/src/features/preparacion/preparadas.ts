import { contarSinEquivalente, type Preparacion, resolverHomologacion } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { findSolicitudesQueCuentan } from '../sin-equivalente/index.ts'
import { obligadasDe, porDepartamento } from '../tablero/index.ts'
import { findPlanesDe, type PlanDeEntidad } from './preparacion.repo.ts'

export type Preparada = Preparacion & { readonly entidad: Entidad; readonly plan: PlanDeEntidad | null }

export function vigenciaDeHoy({ ahora }: Pick<Lectura, 'ahora'>): number {
  return Number(fechaEn(ahora).slice(0, 4))
}

/** Entities that must report the vigencia of today, with the plan that it reads: by department and name. */
export async function findPreparadas(ctx: Lectura): Promise<Preparada[]> {
  const { territorio } = ctx.servicios.referencia
  const vigencia = vigenciaDeHoy(ctx)
  const planes = await findPlanesDe(ctx.db, ctx.alcance, vigencia)
  const solicitudes = await findSolicitudesQueCuentan(ctx.db, ctx.alcance, vigencia)
  const hoy = fechaEn(ctx.ahora)
  const nombreDe = (codigo: string) => territorio.get(codigo)?.nombre ?? codigo
  return obligadasDe(ctx, { instrumento: 'seguimiento', vigencia }, {})
    .sort(porDepartamento(nombreDe))
    .map((entidad) => {
      const plan = planes.get(entidad.codigo) ?? null
      if (plan === null) return { entidad, plan, ...SIN_PLAN }
      const suyas = solicitudes.get(entidad.codigo) ?? []
      const { homologadas, exceptuadas, enEspera, faltan } = resolverHomologacion(plan, suyas, hoy)
      const queFaltan = suyas.filter((s) => faltan.includes(s.meta))
      const { respondidas } = contarSinEquivalente(queFaltan, hoy)
      const cuenta = { metas: plan.metas, homologadas, exceptuadas, enEspera, respondidas }
      return { entidad, plan, estado: plan.estado, ...cuenta }
    })
}

const SIN_PLAN: Preparacion = {
  ...{ estado: 'sin_plan', metas: 0, homologadas: 0 },
  ...{ exceptuadas: 0, enEspera: 0, respondidas: 0 },
}
