// The entity's own strategic levels: a tree that begins in its líneas and from whose nodes the metas hang (Ley 152 de 1994, art. 31; R2.1).
import type { Nodo, Plan, PlanLeido } from './plan.ts'

type ConEstructura = Pick<Plan | PlanLeido, 'lineas' | 'estructura'>

/** What each level is called while the entity does not say; SisPT knows only the first. */
export const NIVELES_USUALES = ['Línea estratégica', 'Componente', 'Programa'] as const

/** From the línea down to the node, codes in order; null when it does not reach a línea of the plan. */
export function caminoDe({ lineas, estructura }: ConEstructura, codigo: string): string[] | null {
  const nodos = new Map((estructura?.nodos ?? []).map((nodo) => [nodo.codigo, nodo]))
  const raices = new Set(lineas.map((linea) => linea.consecutivo))
  const camino: string[] = []
  let actual: string | undefined = codigo
  // A node that hangs from itself, however far, never arrives.
  while (actual !== undefined && !camino.includes(actual)) {
    camino.unshift(actual)
    const nodo: Nodo | undefined = nodos.get(actual)
    if (!nodo) return raices.has(actual) ? camino : null
    actual = nodo.padre
  }
  return null
}

/** The línea from which a node hangs. */
export function lineaDeNodo(plan: ConEstructura, codigo: string): string | null {
  return caminoDe(plan, codigo)?.[0] ?? null
}

/** Nodes that hang directly from a línea or from another node. */
export function hijosDe({ estructura }: ConEstructura, codigo: string): Nodo[] {
  return (estructura?.nodos ?? []).filter((nodo) => nodo.padre === codigo)
}
