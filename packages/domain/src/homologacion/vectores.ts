// Vectors of words weighted by how rare they are (tf-idf), and the index that compares one with many.

/** Weight of each term; of length one. */
export type Vector = ReadonlyMap<string, number>

export type Pesador = {
  /** How rare a term is: the natural logarithm, one for a term in every text. */
  readonly rareza: (termino: string) => number
  readonly vector: (terminos: readonly string[]) => Vector
}

/** Learns how rare each term is among some texts. */
export function crearPesador(textos: readonly (readonly string[])[]): Pesador {
  const enCuantos = new Map<string, number>()
  for (const texto of textos) for (const t of new Set(texto)) enCuantos.set(t, (enCuantos.get(t) ?? 0) + 1)
  const rareza = (t: string) => Math.log((textos.length + 1) / ((enCuantos.get(t) ?? 0) + 1)) + 1
  return { rareza, vector: (terminos) => vectorDe(terminos, rareza) }
}

function vectorDe(terminos: readonly string[], rareza: (termino: string) => number): Vector {
  const veces = new Map<string, number>()
  for (const t of terminos) veces.set(t, (veces.get(t) ?? 0) + 1)
  let cuadrados = 0
  for (const [t, n] of veces) {
    const peso = (1 + Math.log(n)) * rareza(t)
    veces.set(t, peso)
    cuadrados += peso * peso
  }
  const largo = Math.sqrt(cuadrados) || 1
  for (const [t, peso] of veces) veces.set(t, peso / largo)
  return veces
}

export type Indice = {
  /** Cosine of a vector with each one of the index, in its order. */
  readonly cosenos: (consulta: Vector) => Float64Array
}

export function crearIndice(vectores: readonly Vector[]): Indice {
  const apariciones = new Map<string, { quien: number[]; peso: number[] }>()
  vectores.forEach((vector, i) => {
    for (const [t, peso] of vector) {
      const lista = apariciones.get(t) ?? { quien: [], peso: [] }
      apariciones.set(t, lista)
      lista.quien.push(i)
      lista.peso.push(peso)
    }
  })
  const cosenos = (consulta: Vector) => {
    const suma = new Float64Array(vectores.length)
    for (const [t, w] of consulta) {
      const lista = apariciones.get(t)
      lista?.quien.forEach((i, k) => {
        suma[i] = (suma[i] ?? 0) + w * (lista.peso[k] ?? 0)
      })
    }
    return suma
  }
  return { cosenos }
}
