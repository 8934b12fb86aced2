// Plane geometry of maps: points, rings, what is inside what. A figure is a list of rings; holes count by the even-odd rule.

/** x grows to the east, y in the sense of its plane. */
export type Punto = readonly [x: number, y: number]
/** Closed line; the last point is not the first one again. */
export type Anillo = readonly Punto[]
export type Figura = readonly Anillo[]
export type Caja = readonly [x0: number, y0: number, x1: number, y1: number]

/** Whether a point is inside a figure, out of its holes. */
export function estaDentro(figura: Figura, [x, y]: Punto): boolean {
  let dentro = false
  for (const [[ax, ay], [bx, by]] of lados(figura)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) dentro = !dentro
  }
  return dentro
}

/** Distance from a point to the line of a figure, in the units of its plane. */
export function distanciaAlBorde(figura: Figura, [x, y]: Punto): number {
  let menor = Number.POSITIVE_INFINITY
  for (const [[ax, ay], [bx, by]] of lados(figura)) {
    const [dx, dy] = [bx - ax, by - ay]
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    menor = Math.min(menor, Math.hypot(x - ax - t * dx, y - ay - t * dy))
  }
  return menor
}

/** The smallest box that holds the points; null without any. */
export function cajaDe(puntos: Iterable<Punto>): Caja | null {
  let caja: [number, number, number, number] | null = null
  for (const [x, y] of puntos) {
    if (!caja) caja = [x, y, x, y]
    else caja = [Math.min(caja[0], x), Math.min(caja[1], y), Math.max(caja[2], x), Math.max(caja[3], y)]
  }
  return caja
}

/** Area of a ring, positive whichever way it turns. */
export function areaDe(anillo: Anillo): number {
  let doble = 0
  for (const [[ax, ay], [bx, by]] of lados([anillo])) doble += ax * by - bx * ay
  return Math.abs(doble) / 2
}

/** A box grown by a fraction of its larger side on each side, so that nothing touches the frame. */
export function conMargen([x0, y0, x1, y1]: Caja, fraccion: number): Caja {
  const margen = Math.max(x1 - x0, y1 - y0) * fraccion
  return [x0 - margen, y0 - margen, x1 + margen, y1 + margen]
}

function* lados(figura: Figura): Generator<readonly [Punto, Punto]> {
  for (const anillo of figura) {
    let previo = anillo.at(-1)
    for (const punto of anillo) {
      if (previo) yield [previo, punto]
      previo = punto
    }
  }
}
