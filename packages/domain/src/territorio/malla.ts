// Neighbours that share a border keep sharing it after simplification: lines are cut where figures meet, and each piece is
// simplified once, whoever it belongs to.
import { type Anillo, areaDe, type Figura, type Punto } from './plano.ts'
import { simplificarLinea } from './simplificar.ts'

/**
 * Figures on a grid (whole coordinates), simplified together. A ring smaller than `area` is dropped, save the largest of each
 * figure: no municipality disappears.
 */
export function simplificarMalla(figuras: readonly Figura[], area: number): Figura[] {
  const nudos = findNudos(figuras)
  const hechos = new Map<string, Punto[]>()
  return figuras.map((figura) => {
    const mayor = figura.toSorted((a, b) => areaDe(b) - areaDe(a))[0]
    const queda = figura.filter((anillo) => anillo === mayor || areaDe(anillo) >= area)
    return queda.flatMap((anillo) => {
      const simple = simplificarAnillo(anillo, nudos, hechos, area)
      if (simple.length >= 3) return [simple]
      return anillo === mayor ? [anillo] : []
    })
  })
}

/** Points where three lines meet, or where two figures begin to share one: those whose neighbours are not always the same two. */
function findNudos(figuras: readonly Figura[]): ReadonlySet<string> {
  const vecinos = new Map<string, string>()
  const nudos = new Set<string>()
  for (const anillo of figuras.flat()) {
    for (const [i, punto] of anillo.entries()) {
      const clave = claveDe(punto)
      const par = [claveDe(en(anillo, i - 1)), claveDe(en(anillo, i + 1))].sort().join(' ')
      const previo = vecinos.get(clave)
      if (previo === undefined) vecinos.set(clave, par)
      else if (previo !== par) nudos.add(clave)
    }
  }
  return nudos
}

function simplificarAnillo(
  anillo: Anillo,
  nudos: ReadonlySet<string>,
  hechos: Map<string, Punto[]>,
  area: number,
): Punto[] {
  return tramosDe(anillo, nudos).flatMap((tramo) => {
    const directo = clavesEnOrden(tramo)
    const canonico = directo ? tramo : tramo.toReversed()
    const clave = canonico.map(claveDe).join(' ')
    const simple = hechos.get(clave) ?? simplificarLinea(canonico, area)
    hechos.set(clave, simple)
    // The last point of a piece is the first one of the next.
    return (directo ? simple : simple.toReversed()).slice(0, -1)
  })
}

/** A ring cut at its knots. Without any (an island) it is cut at two points that do not depend on where it starts. */
function tramosDe(anillo: Anillo, nudos: ReadonlySet<string>): Punto[][] {
  let cortes = anillo.flatMap((punto, i) => (nudos.has(claveDe(punto)) ? [i] : []))
  if (cortes.length < 2) cortes = [...new Set([...cortes, ...extremos(anillo)])].toSorted((a, b) => a - b)
  return cortes.map((desde, k) => {
    const hasta = cortes[k + 1] ?? (cortes[0] ?? 0) + anillo.length
    return Array.from({ length: hasta - desde + 1 }, (_, j) => en(anillo, desde + j))
  })
}

/** The lowest point in the order of the grid and the one farthest from it. */
function extremos(anillo: Anillo): number[] {
  let menor = 0
  for (const [i, punto] of anillo.entries()) if (comparar(punto, en(anillo, menor)) < 0) menor = i
  const [x, y] = en(anillo, menor)
  let lejano = menor
  let lejos = -1
  for (let k = 0; k < anillo.length; k += 1) {
    const i = (menor + k) % anillo.length
    const distancia = Math.hypot(en(anillo, i)[0] - x, en(anillo, i)[1] - y)
    if (distancia > lejos) [lejano, lejos] = [i, distancia]
  }
  return [menor, lejano]
}

/** Whether a piece reads in its own direction, of the two in which two neighbours walk it. */
function clavesEnOrden(tramo: readonly Punto[]): boolean {
  for (let i = 0, j = tramo.length - 1; i < j; i += 1, j -= 1) {
    const orden = comparar(en(tramo, i), en(tramo, j))
    if (orden !== 0) return orden < 0
  }
  return true
}

function comparar(a: Punto, b: Punto): number {
  return a[0] - b[0] || a[1] - b[1]
}

function en(anillo: Anillo, i: number): Punto {
  return anillo.at(i % anillo.length) as Punto
}

function claveDe([x, y]: Punto): string {
  return `${x},${y}`
}
