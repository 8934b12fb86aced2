import { contarPreparacion } from '@kpt/domain/planes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findPreparadas, vigenciaDeHoy } from './preparadas.ts'

/** How ready the plans of a territory are, whole and by department. */
export async function verPreparacion(ctx: ContextoTerritorial) {
  const { territorio } = ctx.servicios.referencia
  const preparadas = await findPreparadas(ctx)
  const porDepartamento = Map.groupBy(preparadas, (p) => p.entidad.departamento)
  return {
    vigencia: vigenciaDeHoy(ctx),
    total: contarPreparacion(preparadas),
    departamentos: [...porDepartamento].map(([codigo, suyas]) => ({
      codigo,
      nombre: territorio.get(codigo)?.nombre ?? codigo,
      cuenta: contarPreparacion(suyas),
    })),
  }
}
