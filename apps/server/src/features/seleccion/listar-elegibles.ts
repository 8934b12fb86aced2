import type { listarElegibles as definicion, PeticionDe } from '@kpt/contract'
import { NIVELES_RIESGO } from '@kpt/domain/revision'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type ClaveCorte, seLlama } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { type Elegible, findElegibles } from './elegibles.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']

/** Reports that may be selected, those of the greatest risk first: one page of those that match. */
export async function listarElegibles(ctx: ContextoTerritorial, clave: ClaveCorte, filtro: Filtro) {
  const { pagina, tamano, departamento, riesgo: nivel, texto } = filtro
  const todos = (await findElegibles(ctx, clave))
    .filter(
      ({ entidad, riesgo }) =>
        (departamento === undefined || entidad.departamento === departamento) &&
        (nivel === undefined || riesgo.nivel === nivel) &&
        seLlama(entidad, texto),
    )
    .sort(porRiesgo)
  const filas = todos
    .slice((pagina - 1) * tamano, pagina * tamano)
    .map(({ entidad: { codigo }, unidad: _, ...resto }) => ({
      entidad: entidadBreve(ctx.servicios.referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo }),
      ...resto,
    }))
  return { filas, total: todos.length, pagina, tamano }
}

/** The greatest first; among alike, by code, so that the same list comes out twice. */
export function porRiesgo(a: Elegible, b: Elegible): number {
  return b.riesgo.puntos - a.riesgo.puntos || (a.entidad.codigo < b.entidad.codigo ? -1 : 1)
}

export function contarNiveles(elegibles: readonly Elegible[]) {
  const [alto, medio, bajo] = NIVELES_RIESGO.map((n) => elegibles.filter((e) => e.riesgo.nivel === n).length)
  return { total: elegibles.length, alto: alto ?? 0, medio: medio ?? 0, bajo: bajo ?? 0 }
}
