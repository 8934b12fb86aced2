import type { Operacion } from './operacion.repo.ts'

/** Fields that one statement saves: the head of the entity's chain is held meanwhile, so it must be short. */
const TAMANO = 200

/** Splits in order, so that no batch touches a field twice nor carries the same operation twice. */
export function enTandas(operaciones: readonly Operacion[]): Operacion[][] {
  const tandas: Operacion[][] = []
  let vistos = new Set<string>()
  for (const operacion of operaciones) {
    const propios = [operacion.opId, `${operacion.meta}/${operacion.campo}/${operacion.clave}`]
    const ultima = tandas.at(-1)
    if (ultima && ultima.length < TAMANO && !propios.some((p) => vistos.has(p))) ultima.push(operacion)
    else {
      tandas.push([operacion])
      vistos = new Set()
    }
    for (const propio of propios) vistos.add(propio)
  }
  return tandas
}
