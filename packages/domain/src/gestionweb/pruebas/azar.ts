// Chance that comes out of a seed, the same wherever it is run: 32-bit arithmetic alone.
export type Azar = {
  /** From 0 to `n` - 1. */
  readonly entero: (n: number) => number
  readonly uno: <T>(lista: readonly T[]) => T
  readonly si: (deCien: number) => boolean
}

export function crearAzar(semilla: number): Azar {
  let estado = (semilla ^ 0x9e3779b9) >>> 0
  const siguiente = () => {
    estado = (estado + 0x6d2b79f5) >>> 0
    let t = Math.imul(estado ^ (estado >>> 15), estado | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const entero = (n: number) => siguiente() % n
  return {
    entero,
    uno: (lista) => {
      const elegido = lista[entero(lista.length)]
      if (elegido === undefined) throw new RangeError('nothing to choose from')
      return elegido
    },
    si: (deCien) => entero(100) < deCien,
  }
}
