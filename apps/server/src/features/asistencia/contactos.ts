import type { listarContactos as definicion, listarContactosDeEntidad, PeticionDe } from '@kpt/contract'
import { alcanza, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findContactos } from '../radar/index.ts'
import { seLlama } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']

/** Direct communication with the entities of the territory, whoever made it. */
export function listarContactos(ctx: ContextoTerritorial, { texto, ...filtro }: Filtro) {
  const suyas = [...ctx.servicios.referencia.territorio.values()].filter((e) => alcanza(ctx.alcance, e))
  return listar(
    ctx,
    suyas.filter((e) => seLlama(e, texto)).map((e) => e.codigo),
    filtro,
  )
}

export function listarContactosDe(
  ctx: ContextoTerritorial,
  entidad: string,
  filtro: PeticionDe<typeof listarContactosDeEntidad>['consulta'],
) {
  return listar(ctx, [entidad], filtro)
}

async function listar(ctx: ContextoTerritorial, entidades: readonly string[], filtro: Omit<Filtro, 'texto'>) {
  const { filas, total } = await findContactos(ctx.db, ctx.alcance, { ...filtro, entidades })
  const { pagina, tamano } = filtro
  return {
    filas: filas.map(({ entidad, ...fila }) => ({
      ...fila,
      entidad: entidadBreve(ctx.servicios.referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
    })),
    ...{ total, pagina, tamano },
  }
}
