// How entities speak of each indicator: the words of the tables, with those of its names, ready to be compared with a meta.
import { prefijoDe } from '../catalogo/index.ts'
import { CLASES } from './dichos/clases.ts'
import { DICHOS } from './dichos/index.ts'
import { raicesDe, trozosDe } from './palabras.ts'
import type { IndicadorCatalogo } from './tipos.ts'
import { crearIndice, crearPesador, type Indice, type Pesador } from './vectores.ts'

export type Habla = {
  readonly pesador: Pesador
  readonly pesadorTrozos: Pesador
  /** Distinct roots of what the tables say of each indicator and of its product, without those of its names. */
  readonly dichas: readonly (readonly string[])[]
  readonly indice: Readonly<Record<Comparado, Indice>>
}

/**
 * With what a meta is compared: what the tables say; that with the names; with the words of the kind of product too; these alone; the name and
 * the words of the indicator itself; all that is said of its programme and of its sector; pieces of four letters.
 */
export type Comparado = 'dicho' | 'todo' | 'conClase' | 'clase' | 'propio' | 'programa' | 'sector' | 'trozos'

const PREPARADAS = CLASES.trim()
  .split('\n')
  .map((fila) => fila.split(' = ').map(raicesDe))

/** `nombres`: roots of the names of each indicator, its product and its programme. */
export function prepararHabla(indicadores: readonly IndicadorCatalogo[], nombres: readonly string[][]): Habla {
  const textos = indicadores.map(dichosDe)
  const dicho = textos.map(raicesDe)
  const clase = indicadores.map((i) => dichasDeClase(raicesDe(i.producto)))
  const todo = dicho.map((raices, i) => distintas([...raices, ...(nombres[i] ?? [])]))
  const trozos = indicadores.map((i, n) => trozosDe(`${i.nombre} ${i.producto} ${textos[n]}`))
  const pesador = crearPesador(todo)
  const pesadorTrozos = crearPesador(trozos)
  const indizar = (raices: readonly (readonly string[])[]) => crearIndice(raices.map(pesador.vector))
  return {
    pesador,
    pesadorTrozos,
    dichas: dicho.map((raices, i) => distintas(raices).filter((r) => !nombres[i]?.includes(r))),
    indice: {
      dicho: indizar(dicho),
      todo: indizar(todo),
      clase: indizar(clase),
      conClase: indizar(todo.map((raices, i) => distintas([...raices, ...(clase[i] ?? [])]))),
      propio: indizar(indicadores.map((i) => distintas(raicesDe(`${i.nombre} ${DICHOS.get(i.codigo) ?? ''}`)))),
      programa: indizar(deTodoElNivel(indicadores, 'programa')),
      sector: indizar(deTodoElNivel(indicadores, 'sector')),
      trozos: crearIndice(trozos.map(pesadorTrozos.vector)),
    },
  }
}

function dichosDe({ codigo }: IndicadorCatalogo): string {
  return `${DICHOS.get(prefijoDe(codigo, 'producto')) ?? ''} ${DICHOS.get(codigo) ?? ''}`
}

function dichasDeClase(producto: readonly string[]): string[] {
  return distintas(
    PREPARADAS.flatMap(([si = [], palabras = []]) => (si.every((r) => producto.includes(r)) ? palabras : [])),
  )
}

/** At each indicator, what is said of all the products of its programme or sector, each once. */
function deTodoElNivel(indicadores: readonly IndicadorCatalogo[], nivel: 'programa' | 'sector'): readonly string[][] {
  const productos = new Set(indicadores.map((i) => prefijoDe(i.codigo, 'producto')))
  const reunidas = Map.groupBy(productos, (producto) => prefijoDe(producto, nivel))
  const raices = new Map(
    [...reunidas].map(([codigo, suyos]) => [codigo, raicesDe(suyos.map((p) => DICHOS.get(p) ?? '').join(' '))]),
  )
  return indicadores.map((i) => raices.get(prefijoDe(i.codigo, nivel)) ?? [])
}

function distintas(raices: readonly string[]): string[] {
  return [...new Set(raices)]
}
