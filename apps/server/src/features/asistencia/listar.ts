import type { listarAsistencias as definicion, listarAsistenciasDeEntidad, PeticionDe } from '@kpt/contract'
import { cuerpoDe } from '@kpt/domain/revision'
import { alcanza, type ContextoTerritorial } from '../../platform/http/index.ts'
import { seLlama } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { type Asistencia, findAsistencias } from './asistencia.repo.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']

/** What the team gave, in its territory. */
export async function listarAsistencias(ctx: ContextoTerritorial, { texto, ...filtro }: Filtro) {
  const suyas = [...ctx.servicios.referencia.territorio.values()].filter((e) => alcanza(ctx.alcance, e))
  const entidades = suyas.filter((e) => seLlama(e, texto)).map((e) => e.codigo)
  const { filas, total, atendidas } = await findAsistencias(ctx.db, ctx.alcance, {
    ...filtro,
    ...{ cuerpo: cuerpoDe(ctx.persona), entidades },
  })
  const { pagina, tamano } = filtro
  const visibles = filas.map((f) => visible(ctx, f))
  return { filas: visibles, total, pagina, tamano, atendidas: atendidas.length, entidades: suyas.length }
}

export async function listarDeEntidad(
  ctx: ContextoTerritorial,
  entidad: string,
  filtro: PeticionDe<typeof listarAsistenciasDeEntidad>['consulta'],
) {
  const { filas, total } = await findAsistencias(ctx.db, ctx.alcance, { ...filtro, entidades: [entidad] })
  const { pagina, tamano } = filtro
  return { filas: filas.map((f) => visible(ctx, f)), total, pagina, tamano }
}

function visible({ servicios: { referencia } }: ContextoTerritorial, { entidades, ...fila }: Asistencia) {
  return { ...fila, entidades: entidades.flatMap((codigo) => entidadBreve(referencia, codigo) ?? []) }
}
