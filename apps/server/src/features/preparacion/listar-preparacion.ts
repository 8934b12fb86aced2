import type { listarPreparacion as definicion, PeticionDe } from '@kpt/contract'
import { estadoHomologacion, tieneSinEquivalente } from '@kpt/domain/planes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findLideres, seLlama } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findPreparadas, type Preparada } from './preparadas.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']

/** Obligated entities with the state of their plan, one page of those that match. */
export async function listarPreparacion(ctx: ContextoTerritorial, filtro: Filtro) {
  const { pagina, tamano } = filtro
  const todas = (await findPreparadas(ctx)).filter((p) => cumple(p, filtro))
  const visibles = todas.slice((pagina - 1) * tamano, pagina * tamano)
  const codigos = visibles.map((p) => p.entidad.codigo)
  const lideres = await findLideres(ctx.db, ctx.alcance, codigos, ctx.ahora)
  const { referencia } = ctx.servicios
  const filas = visibles.map(({ entidad: { codigo }, plan, ...cuenta }) => ({
    entidad: entidadBreve(referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo }),
    ...{ estado: cuenta.estado, metas: cuenta.metas, homologadas: cuenta.homologadas },
    ...{ exceptuadas: cuenta.exceptuadas, enEspera: cuenta.enEspera, respondidas: cuenta.respondidas },
    version: plan?.version ?? 0,
    hechaEn: plan?.hechaEn ?? null,
    versionFinalizada: plan?.versionFinalizada ?? null,
    finalizadaEn: plan?.finalizadaEn ?? null,
    lider: lideres.get(codigo) ?? null,
  }))
  return { filas, total: todas.length, pagina, tamano }
}

function cumple(preparada: Preparada, { departamento, estado, homologacion, sinEquivalente, texto }: Filtro): boolean {
  return (
    (departamento === undefined || preparada.entidad.departamento === departamento) &&
    (estado === undefined || preparada.estado === estado) &&
    (sinEquivalente === undefined || tieneSinEquivalente(preparada, sinEquivalente)) &&
    (homologacion === undefined || estadoHomologacion(preparada) === homologacion) &&
    seLlama(preparada.entidad, texto)
  )
}
