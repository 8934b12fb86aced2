// Acts on the rows of the draft: add, duplicate, retire, move. Each is a few cells written as one step.
import { claseDeFila, type FilaEnOrden, type Meta, ordenEntre } from '@kpt/domain/planes'
import { ahoraServidor } from '../../app/reloj.ts'
import { uuid7 } from '../../app/uuid7.ts'
import type { Escritura } from './edicion.ts'

type Metas = readonly FilaEnOrden<Meta>[]

/** A new row after another (null: at the end), born in the same línea. */
export function agregarMetas(metas: Metas, despuesDe: string | null, cuantas = 1) {
  const i = despuesDe === null ? metas.length - 1 : metas.findIndex((m) => m.fila === despuesDe)
  const vecina = metas[i]
  let orden = vecina?.orden ?? null
  const tope = metas[i + 1]?.orden ?? null
  const filas: string[] = []
  const escrituras: Escritura[] = []
  for (let n = 0; n < cuantas; n += 1) {
    const fila = `meta:${uuid7(ahoraServidor())}`
    orden = ordenEntre(orden, tope)
    filas.push(fila)
    const valores = { existe: 'si', orden, linea: vecina?.de.linea || null, nodo: vecina?.de.nodo ?? null }
    escrituras.push(...celdas(fila, valores))
  }
  return { filas, escrituras }
}

/** The same meta once more, right after it. What tells it apart in SisPT is not copied. */
export function duplicarMeta(metas: Metas, fila: string, valores: ReadonlyMap<string, string>) {
  const { filas, escrituras } = agregarMetas(metas, fila)
  const [nueva = ''] = filas
  const copia = [...valores].filter(([celda]) => !['existe', 'orden', 'codigoSispt', 'linea', 'nodo'].includes(celda))
  return { fila: nueva, escrituras: [...escrituras, ...copia.map(([celda, valor]) => ({ fila: nueva, celda, valor }))] }
}

export function retirarFila(fila: string): Escritura[] {
  return [{ fila, celda: 'existe', valor: null }]
}

/** One place up or down; empty at the ends. */
export function moverMeta(metas: Metas, fila: string, paso: -1 | 1): Escritura[] {
  const i = metas.findIndex((m) => m.fila === fila)
  return moverA(metas, fila, i + paso)
}

/** To a place of the list, from 0: only its own key of order is written. */
export function moverA(metas: Metas, fila: string, lugar: number): Escritura[] {
  const otras = metas.filter((m) => m.fila !== fila)
  if (lugar < 0 || lugar > otras.length || metas[lugar]?.fila === fila) return []
  const [antes, despues] = [otras[lugar - 1]?.orden ?? null, otras[lugar]?.orden ?? null]
  // Two rows added at once in two windows may share a key: the place after them is free.
  const orden =
    antes !== null && despues !== null && antes >= despues ? ordenEntre(antes, null) : ordenEntre(antes, despues)
  return [{ fila, celda: 'orden', valor: orden }]
}

/** `25200-M-0042` → `0042`; a new one has no number yet. */
export function numeroDe(fila: string): string | null {
  return claseDeFila(fila) === 'meta' && !fila.includes(':') ? (fila.split('-M-')[1] ?? null) : null
}

function celdas(fila: string, valores: Record<string, string | null>): Escritura[] {
  return Object.entries(valores).flatMap(([celda, valor]) => (valor === null ? [] : [{ fila, celda, valor }]))
}
