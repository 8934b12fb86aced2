// Searching the catalogue: by the beginning of a code, by words in any order, with or without accents, with a letter amiss.
import type { EntradaBuscable } from '../entrada.ts'
import type { Indice } from './indice.ts'
import { palabrasDe } from './palabras.ts'
import { parecidas } from './parecidas.ts'

export type Busqueda = {
  readonly texto: string
  /** Beginning of the code to stay under: a sector, a programme or a product. */
  readonly bajo?: string | undefined
}

export type Resultado = {
  /** Best first. */
  readonly entradas: readonly EntradaBuscable[]
  /** No entry has everything that was asked: these have the most of it. */
  readonly parcial: boolean
}

/** An empty text finds everything, in the order of the codes. */
export function buscar(indice: Indice, { texto, bajo = '' }: Busqueda): Resultado {
  const dentro = (lugar: number) => indice.entradas[lugar]?.indicador.startsWith(bajo) ?? false
  const pedidos = pedidosDe(indice, texto)
  if (pedidos.length === 0) return { entradas: indice.entradas.filter((_, lugar) => dentro(lugar)), parcial: false }
  const puntos = new Map<number, { aciertos: number; suma: number }>()
  for (const lugares of pedidos)
    for (const [lugar, valor] of lugares) {
      if (!dentro(lugar)) continue
      const { aciertos, suma } = puntos.get(lugar) ?? { aciertos: 0, suma: 0 }
      puntos.set(lugar, { aciertos: aciertos + 1, suma: suma + valor })
    }
  const logrados = Math.max(0, ...[...puntos.values()].map((p) => p.aciertos))
  const mejores = [...puntos].filter(([, p]) => p.aciertos === logrados)
  const orden = mejores.map(([lugar, p]) => ({ lugar, valor: p.suma * concision(indice.largos[lugar] ?? 0) }))
  orden.sort((a, b) => b.valor - a.valor || a.lugar - b.lugar)
  const entradas = orden.flatMap(({ lugar }) => indice.entradas[lugar] ?? [])
  return { entradas, parcial: logrados < pedidos.length && entradas.length > 0 }
}

type Lugares = ReadonlyMap<number, number>

/** A code written whole, with or without dots, or words; a number among words may be the beginning of a code. */
function pedidosDe(indice: Indice, texto: string): Lugares[] {
  const codigo = texto.trim().replace(/[\s.-]/g, '')
  if (/^\d+$/.test(codigo)) return [porCodigo(indice, codigo)]
  return [...new Set(palabrasDe(texto))].map((palabra) => {
    const codigos = /^\d{2,9}$/.test(palabra) ? porCodigo(indice, palabra) : new Map<number, number>()
    return codigos.size > 0 ? codigos : porPalabra(indice, palabra)
  })
}

/** Digits of a code that lost its leading zero in a spreadsheet. */
const SIN_CERO = [3, 6, 8]

function porCodigo({ entradas }: Indice, codigo: string): Lugares {
  const desde = (comienzo: string) =>
    entradas.flatMap(({ indicador }, lugar) => (indicador.startsWith(comienzo) ? [[lugar, 1] as const] : []))
  const halladas = desde(codigo)
  const conCero = halladas.length === 0 && SIN_CERO.includes(codigo.length) ? desde(`0${codigo}`) : []
  return new Map([...halladas, ...conCero])
}

/** Rare words say more than those that half the catalogue carries. */
function porPalabra(indice: Indice, palabra: string): Lugares {
  const lugares = new Map<number, number>()
  for (const { raiz, certeza } of parecidas(indice, palabra)) {
    const suyos = indice.raices.get(raiz) ?? new Map<number, number>()
    const rareza = Math.log(1 + indice.entradas.length / suyos.size)
    for (const [lugar, peso] of suyos) lugares.set(lugar, Math.max(certeza * peso * rareza, lugares.get(lugar) ?? 0))
  }
  return lugares
}

/** Of two entries that carry the same words, the one with fewer others goes first. */
function concision(palabras: number): number {
  return 1 + 4 / (4 + palabras)
}
