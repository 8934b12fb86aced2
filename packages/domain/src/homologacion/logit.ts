// Conditional logit (McFadden, 1974): the weights with which the measures best explain which candidate was chosen among several.

/** A choice seen: the measures of each candidate, row by row, and which was chosen. */
export type Eleccion = { readonly medidas: Float32Array; readonly elegido: number }

const VUELTAS = 40
const PASO = 0.3
// Weights stay small unless the choices ask for more.
const FRENO = 2e-3
// A candidate this unlikely moves nothing.
const INSIGNIFICANTE = 1e-3

/** Weight of each of `cuantas` measures, by gradient ascent with momentum (Adam); the same choices always give the same weights. */
export function ajustarPesos(elecciones: readonly Eleccion[], cuantas: number): Float64Array {
  const pesos = new Float64Array(cuantas)
  const impulso = new Float64Array(cuantas)
  const vaiven = new Float64Array(cuantas)
  for (let v = 1; v <= VUELTAS; v += 1) {
    const sube = pendiente(elecciones, pesos)
    const paso = PASO * (v < VUELTAS / 2 ? 1 : 0.3)
    for (let r = 0; r < cuantas; r += 1) {
      const g = (sube[r] ?? 0) / elecciones.length - FRENO * (pesos[r] ?? 0)
      const m = 0.9 * (impulso[r] ?? 0) + 0.1 * g
      const s = 0.99 * (vaiven[r] ?? 0) + 0.01 * g * g
      impulso[r] = m
      vaiven[r] = s
      pesos[r] = (pesos[r] ?? 0) + (paso * m) / (1 - 0.9 ** v) / (Math.sqrt(s / (1 - 0.99 ** v)) + 1e-8)
    }
  }
  return pesos
}

function pendiente(elecciones: readonly Eleccion[], pesos: Float64Array): Float64Array {
  const n = pesos.length
  const suma = new Float64Array(n)
  for (const { medidas, elegido } of elecciones) {
    const partes = repartir(puntuar(medidas, pesos))
    for (let c = 0; c < partes.length; c += 1) {
      const parte = partes[c] ?? 0
      if (parte < INSIGNIFICANTE && c !== elegido) continue
      const fuerza = (c === elegido ? 1 : 0) - parte
      for (let r = 0; r < n; r += 1) suma[r] = (suma[r] ?? 0) + fuerza * (medidas[c * n + r] ?? 0)
    }
  }
  return suma
}

/** Points of each candidate. */
export function puntuar(medidas: Float32Array, pesos: Float64Array): Float64Array {
  const n = pesos.length
  const puntos = new Float64Array(medidas.length / n)
  for (let c = 0; c < puntos.length; c += 1) {
    let suma = 0
    for (let r = 0; r < n; r += 1) suma += (pesos[r] ?? 0) * (medidas[c * n + r] ?? 0)
    puntos[c] = suma
  }
  return puntos
}

/** Points as shares that add up to one: the exponential of each over the sum of all. */
export function repartir(puntos: Float64Array): Float64Array {
  let mayor = Number.NEGATIVE_INFINITY
  for (const p of puntos) if (p > mayor) mayor = p
  const partes = new Float64Array(puntos.length)
  let total = 0
  for (let c = 0; c < partes.length; c += 1) {
    const parte = Math.exp((puntos[c] ?? 0) - mayor)
    partes[c] = parte
    total += parte
  }
  for (let c = 0; c < partes.length; c += 1) partes[c] = (partes[c] ?? 0) / total
  return partes
}
