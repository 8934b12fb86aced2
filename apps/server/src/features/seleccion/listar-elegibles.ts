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
        (nivel === undefined || riesgo?.nivel === nivel) &&
        seLlama(entidad, texto),
    )
    .sort(porRiesgo)
  const filas = todos
    .slice((pagina - 1) * tamano, pagina * tamano)
    .map(({ entidad: { codigo }, unidad: _, riesgo, ...resto }) => ({
      entidad: entidadBreve(ctx.servicios.referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo }),
      ...resto,
      riesgo: riesgo && { ...riesgo, partes: [...riesgo.partes] },
    }))
  return { filas, total: todos.length, pagina, tamano }
}

/** The greatest first, what is still to be measured last; among alike, by code, so that the same list comes out twice. */
export function porRiesgo(a: Elegible, b: Elegible): number {
  return (b.riesgo?.puntos ?? -1) - (a.riesgo?.puntos ?? -1) || (a.entidad.codigo < b.entidad.codigo ? -1 : 1)
}

export function contarNiveles(elegibles: readonly Elegible[]) {
  const [alto = 0, medio = 0, bajo = 0] = NIVELES_RIESGO.map(
    (n) => elegibles.filter((e) => e.riesgo?.nivel === n).length,
  )
  const total = elegibles.length
  return { total, alto, medio, bajo, porMedir: total - alto - medio - bajo }
}
