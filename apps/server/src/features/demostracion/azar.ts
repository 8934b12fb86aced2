/** Chance that repeats itself: numbers in [0, 1), always the same for the same seed. */
export type Azar = () => number

/** Small seeded generator (mulberry32). */
export function crearAzar(semilla: number): Azar {
  let estado = semilla >>> 0
  return () => {
    estado = (estado + 0x6d2b79f5) >>> 0
    let t = estado
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed that follows from a text (FNV-1a): what belongs to one thing does not depend on the order in which things are made. */
export function azarDe(texto: string): Azar {
  let huella = 0x811c9dc5
  for (let i = 0; i < texto.length; i += 1) huella = Math.imul(huella ^ texto.charCodeAt(i), 0x01000193)
  return crearAzar(huella)
}

/** Integer between both, included. */
export function entre(azar: Azar, desde: number, hasta: number): number {
  return desde + Math.floor(azar() * (hasta - desde + 1))
}

export function elegir<T>(azar: Azar, lista: readonly [T, ...T[]]): T {
  return lista[Math.floor(azar() * lista.length)] ?? lista[0]
}

/** One of the keys, as often as its weight says against the others. */
export function sortear<K extends string>(azar: Azar, pesos: Readonly<Record<K, number>>): K {
  const claves = Object.keys(pesos) as [K, ...K[]]
  let resto = azar() * claves.reduce((suma, clave) => suma + pesos[clave], 0)
  for (const clave of claves) {
    resto -= pesos[clave]
    if (resto < 0) return clave
  }
  return claves[0]
}

/** As many as asked, each at most once, in a drawn order. */
export function muestra<T>(azar: Azar, lista: readonly T[], cuantos: number): T[] {
  const copia = [...lista]
  const hasta = Math.min(cuantos, copia.length)
  for (let i = 0; i < hasta; i += 1) {
    const j = entre(azar, i, copia.length - 1)
    const [a, b] = [copia[i] as T, copia[j] as T]
    copia[i] = b
    copia[j] = a
  }
  return copia.slice(0, hasta)
}
