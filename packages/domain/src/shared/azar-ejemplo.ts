// Chance for tests that go over many cases in a plain loop: always the same for a seed.

/** Whole numbers below the one asked for. */
export function azarDe(semilla: number): (menorQue: number) => number {
  let estado = semilla
  return (menorQue) => {
    estado = (estado * 48271) % 2147483647
    return estado % menorQue
  }
}
