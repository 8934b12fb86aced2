// How the words of the plans translate into those of the catalogue: model 1 of Brown et al. (1993), learnt from the metas of other plans.
import type { EjemploPreparado } from './aprendido.ts'
import type { Terreno } from './terreno.ts'

const VUELTAS = 6
// A word of the catalogue seen few times translates cautiously.
const CAUTELA = 3
// A translation this unlikely says nothing.
const DESPRECIABLE = 1e-4
const NINGUNA = '\u0000'

export type Traduccion = {
  /** Mean of the logarithm of how much likelier the words of a meta are when it speaks of each of these texts of the catalogue. */
  readonly parecido: (raices: readonly string[], textos: TextosCatalogo) => Float64Array
}

/** Texts of the catalogue by the words they hold. */
export type TextosCatalogo = { readonly largo: readonly number[]; readonly con: ReadonlyMap<string, readonly number[]> }

export function textosPorPalabra(textos: readonly (readonly string[])[]): TextosCatalogo {
  const con = new Map<string, number[]>()
  textos.forEach((raices, i) => {
    for (const r of raices) con.set(r, [...(con.get(r) ?? []), i])
  })
  return { largo: textos.map((t) => Math.max(1, t.length)), con }
}

export function aprenderTraduccion(
  terreno: Terreno,
  ejemplos: readonly Pick<EjemploPreparado, 'raices' | 'indicador'>[],
): Traduccion {
  const pares = ejemplos.map((e) => ({
    dichas: [...new Set(e.raices)],
    catalogo: [...(terreno.raices.ambos[e.indicador] ?? []), NINGUNA],
  }))
  const tabla = porDicha(estimar(pares))
  const vistas = new Map<string, number>()
  for (const { dichas } of pares) for (const d of dichas) vistas.set(d, (vistas.get(d) ?? 0) + 1)
  const todas = [...vistas.values()].reduce((a, b) => a + b, 500)
  const parecido = (raices: readonly string[], { largo, con }: TextosCatalogo) => {
    const suma = new Float64Array(largo.length)
    // One sheet for all the words: what each adds is taken down and wiped before the next.
    const p = new Float64Array(largo.length)
    const tocados: number[] = []
    const sumar = (c: string, cuanto: number) => {
      for (const i of con.get(c) ?? []) {
        if (p[i] === 0) tocados.push(i)
        p[i] = (p[i] ?? 0) + cuanto
      }
    }
    for (const r of raices) {
      const base = ((vistas.get(r) ?? 0) + 0.5) / todas
      sumar(r, 0.5)
      for (const [c, t] of tabla.get(r) ?? []) if (t > DESPRECIABLE) sumar(c, 0.5 * t)
      for (const i of tocados) {
        suma[i] = (suma[i] ?? 0) + Math.log1p((p[i] ?? 0) / (largo[i] ?? 1) / base)
        p[i] = 0
      }
      tocados.length = 0
    }
    const n = Math.max(3, raices.length)
    return suma.map((s) => s / n)
  }
  return { parecido }
}

/** The same table, by the word of the meta. */
function porDicha(tabla: Tabla): Tabla {
  const vuelta: Tabla = new Map()
  for (const [c, fila] of tabla) {
    for (const [d, p] of fila) {
      const otra = vuelta.get(d) ?? new Map<string, number>()
      vuelta.set(d, otra)
      otra.set(c, p)
    }
  }
  return vuelta
}

type Par = { readonly dichas: readonly string[]; readonly catalogo: readonly string[] }
/** Probability of each word of a meta by word of the catalogue. */
type Tabla = Map<string, Map<string, number>>

function estimar(pares: readonly Par[]): Tabla {
  let tabla: Tabla | null = null
  for (let v = 0; v < VUELTAS; v += 1) tabla = unaVuelta(pares, tabla)
  return tabla ?? new Map()
}

function unaVuelta(pares: readonly Par[], previa: Tabla | null): Tabla {
  const cuenta: Tabla = new Map()
  for (const { dichas, catalogo } of pares) {
    const filas = catalogo.map((c) => {
      const fila = cuenta.get(c) ?? new Map<string, number>()
      cuenta.set(c, fila)
      return { fila, antes: previa?.get(c) }
    })
    for (const d of dichas) {
      const partes = filas.map(({ antes }) => (previa === null ? 1 : (antes?.get(d) ?? 0)))
      const total = partes.reduce((a, b) => a + b, 0) || 1
      filas.forEach(({ fila }, k) => {
        fila.set(d, (fila.get(d) ?? 0) + (partes[k] ?? 0) / total)
      })
    }
  }
  for (const fila of cuenta.values()) {
    let total = CAUTELA
    for (const n of fila.values()) total += n
    for (const [d, n] of fila) fila.set(d, n / total)
  }
  return cuenta
}
