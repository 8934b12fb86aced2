// Scale of a picture of ratios: how high it goes, which few marks it carries, and where points and labels fall. Shapes in, numbers out.

/** Height of the scale and distance between its marks. */
const ALTURAS = [
  [0.1, 0.05],
  [0.2, 0.1],
  [0.4, 0.2],
  [0.6, 0.2],
  [0.8, 0.2],
  [1, 0.25],
  [1.5, 0.5],
  [2, 0.5],
  [4, 1],
] as const

export type Escala = { readonly techo: number; readonly marcas: readonly number[] }

/** From zero to the first round height that holds every value; nothing to draw: from 0 to 100 %. */
export function escalaDe(valores: readonly (number | null)[], minimo = 0): Escala {
  const mayor = Math.max(minimo, ...valores.map((v) => v ?? 0))
  const [techo, paso] = mayor === 0 ? [1, 0.25] : (ALTURAS.find(([alto]) => mayor <= alto) ?? [Math.ceil(mayor), 1])
  return { techo, marcas: Array.from({ length: Math.round(techo / paso) + 1 }, (_, i) => redondo(i * paso)) }
}

/** Share of the height, 0–1: a level below the base line lies on the floor, one above the scale at its top. */
export function alturaDe(valor: number, { techo }: Escala): number {
  return Math.min(1, Math.max(0, valor / techo))
}

export type Punto = { readonly vigencia: number; readonly valor: number | null }
type Segmento = { readonly i: number; readonly valor: number }[]

/** Runs of points to join: a line never crosses from a vigencia to the next, where values start over, nor over a corte without figure. */
export function segmentosDe(puntos: readonly Punto[]): Segmento[] {
  const segmentos: Segmento[] = []
  for (const [i, { vigencia, valor }] of puntos.entries()) {
    const anterior = puntos[i - 1]
    if (valor === null) continue
    if (anterior?.valor === null || anterior?.vigencia !== vigencia) segmentos.push([])
    segmentos.at(-1)?.push({ i, valor })
  }
  return segmentos
}

/** Heights of labels, moved apart until each is at least `minimo` from the next, in the order they came; all within 0–1. */
export function separar(alturas: readonly number[], minimo: number): number[] {
  const orden = alturas.map((_, i) => i).sort((a, b) => (alturas[a] ?? 0) - (alturas[b] ?? 0))
  const lugares = alturas.slice()
  let suelo = 0
  for (const i of orden) {
    lugares[i] = Math.max(lugares[i] ?? 0, suelo)
    suelo = lugares[i] + minimo
  }
  let techo = 1
  for (const i of orden.toReversed()) {
    lugares[i] = Math.min(lugares[i] ?? 0, techo)
    techo = lugares[i] - minimo
  }
  return lugares.map(redondo)
}

function redondo(n: number): number {
  return Math.round(n * 1e6) / 1e6
}
