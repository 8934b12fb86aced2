// Visvalingam's simplification of a line: the point that makes the smallest triangle with its neighbours goes first.
import type { Punto } from './plano.ts'

/** The line without the points whose triangle is smaller than `area`. Its two ends always stay. */
export function simplificarLinea(linea: readonly Punto[], area: number): Punto[] {
  const enlaces = linea.map((_, i) => ({ antes: i - 1, despues: i + 1, fuera: false, area: Number.POSITIVE_INFINITY }))
  const cola = crearCola()
  const medir = (i: number, minima: number) => {
    const e = enlaces[i]
    const [a, b, c] = [linea[e?.antes ?? -1], linea[i], linea[e?.despues ?? -1]]
    if (!e || !a || !b || !c) return
    // A point never weighs less than one that went before it: otherwise a whole bay could vanish in small steps.
    e.area = Math.max(minima, triangulo(a, b, c))
    if (e.area < area) cola.meter(e.area, i)
  }
  for (let i = 1; i < linea.length - 1; i += 1) medir(i, 0)
  for (let siguiente = cola.sacar(); siguiente; siguiente = cola.sacar()) {
    const e = enlaces[siguiente.i]
    if (!e || e.fuera || e.area !== siguiente.area) continue
    e.fuera = true
    const [antes, despues] = [enlaces[e.antes], enlaces[e.despues]]
    if (antes) antes.despues = e.despues
    if (despues) despues.antes = e.antes
    medir(e.antes, e.area)
    medir(e.despues, e.area)
  }
  return linea.filter((_, i) => !enlaces[i]?.fuera)
}

function triangulo([ax, ay]: Punto, [bx, by]: Punto, [cx, cy]: Punto): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}

type Pendiente = { readonly area: number; readonly i: number }

/** Smallest first; a binary heap, because a coast has a hundred thousand points. Equal areas leave in the order of their place. */
function crearCola() {
  const pila: Pendiente[] = []
  const menor = (a: number, b: number) => {
    const [p, q] = [pila[a], pila[b]]
    return p !== undefined && q !== undefined && (p.area < q.area || (p.area === q.area && p.i < q.i))
  }
  const cambiar = (a: number, b: number) => {
    const [p, q] = [pila[a], pila[b]]
    if (p && q) [pila[a], pila[b]] = [q, p]
  }
  return {
    meter(area: number, i: number): void {
      let k = pila.push({ area, i }) - 1
      while (k > 0 && menor(k, (k - 1) >> 1)) {
        cambiar(k, (k - 1) >> 1)
        k = (k - 1) >> 1
      }
    },
    sacar(): Pendiente | undefined {
      const primero = pila[0]
      const ultimo = pila.pop()
      if (!ultimo || pila.length === 0) return primero
      pila[0] = ultimo
      for (let k = 0; ; ) {
        const hijo = menor(2 * k + 2, 2 * k + 1) ? 2 * k + 2 : 2 * k + 1
        if (!menor(hijo, k)) return primero
        cambiar(hijo, k)
        k = hijo
      }
    },
  }
}
