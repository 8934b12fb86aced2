// A sheet with its merged cells spread: what a person sees in each place, whatever cell holds the value.
import type { HojaLibro, RangoCombinado, ValorCelda } from '../../shared/index.ts'
import { limpiarLinea, limpiarTexto } from '../lectura/texto-celda.ts'

export type Rejilla = {
  readonly nombre: string
  /** Rows with some value, in order. */
  readonly filas: readonly number[]
  /** The first ones with some value: no table of metas is wider. */
  readonly columnas: readonly number[]
  /** As seen in a header: a merged cell says the same in all its columns and rows. */
  readonly rotulo: (fila: number, columna: number) => ValorCelda
  /** The same on one line; each place is cleaned once. */
  readonly rotuloTexto: (fila: number, columna: number) => string
  /** As seen in the data: a merged cell says the same in all its rows, and only in its first column. */
  readonly dato: (fila: number, columna: number) => ValorCelda
  /** Whether some cell of the row is merged with those beside it. */
  readonly combina: (fila: number) => boolean
  /** Columns whose own cell says something. */
  readonly propias: (fila: number) => readonly number[]
  /** Whether the value of a place comes from a cell merged with those above. */
  readonly viene: (fila: number, columna: number) => boolean
}

type Celdas = ReadonlyMap<number, ReadonlyMap<number, ValorCelda>>

/** More merged places than any sheet of people has: the rest stay where they are. */
const LUGARES_MAXIMOS = 300_000
const COLUMNAS_MAXIMAS = 300

export function crearRejilla(hoja: HojaLibro): Rejilla {
  const celdas: Celdas = new Map(hoja.filas.map((fila) => [fila.numero, conValor(fila.celdas)]))
  const filas = hoja.filas.map((fila) => fila.numero)
  const usadas = new Set([...celdas.values()].flatMap((fila) => [...fila.keys()]))
  const columnas = [...usadas].sort((a, b) => a - b).slice(0, COLUMNAS_MAXIMAS)
  const { abajo, alLado } = repartir(hoja.combinadas ?? [], celdas, filas, columnas)
  const propio = (fila: number, columna: number) => celdas.get(fila)?.get(columna) ?? null
  const dato = (fila: number, columna: number) => propio(fila, columna) ?? abajo.get(fila)?.get(columna) ?? null
  const rotulo = (fila: number, columna: number) => dato(fila, columna) ?? alLado.get(fila)?.get(columna) ?? null
  return {
    nombre: hoja.nombre,
    filas,
    columnas,
    dato,
    rotulo,
    combina: (fila) => alLado.has(fila),
    rotuloTexto: unaVez((fila, columna) => limpiarLinea(rotulo(fila, columna))),
    propias: (fila) => [...(celdas.get(fila)?.keys() ?? [])],
    viene: (fila, columna) => propio(fila, columna) === null && abajo.get(fila)?.has(columna) === true,
  }
}

function unaVez(hacer: (fila: number, columna: number) => string): (fila: number, columna: number) => string {
  const hechos = new Map<number, Map<number, string>>()
  return (fila, columna) => {
    const deFila = hechos.get(fila) ?? new Map<number, string>()
    const texto = deFila.get(columna) ?? hacer(fila, columna)
    if (deFila.size === 0) hechos.set(fila, deFila)
    deFila.set(columna, texto)
    return texto
  }
}

function conValor(celdas: HojaLibro['filas'][number]['celdas']): Map<number, ValorCelda> {
  return new Map(celdas.filter(([, valor]) => limpiarTexto(valor) !== ''))
}

/** Values of merged cells in the other places of their range: below in the same column, and beside. Only rows that have something count. */
function repartir(
  combinadas: readonly RangoCombinado[],
  celdas: Celdas,
  filas: readonly number[],
  columnas: readonly number[],
) {
  const abajo = new Map<number, Map<number, ValorCelda>>()
  const alLado = new Map<number, Map<number, ValorCelda>>()
  let quedan = LUGARES_MAXIMOS
  for (const rango of combinadas) {
    const valor = celdas.get(rango.desdeFila)?.get(rango.desdeColumna)
    if (valor === undefined) continue
    for (const fila of entre(filas, rango.desdeFila, rango.hastaFila)) {
      for (const columna of entre(columnas, rango.desdeColumna, rango.hastaColumna)) {
        if (quedan === 0) return { abajo, alLado }
        quedan -= 1
        poner(columna === rango.desdeColumna ? abajo : alLado, fila, columna, valor)
      }
    }
  }
  return { abajo, alLado }
}

function poner(mapa: Map<number, Map<number, ValorCelda>>, fila: number, columna: number, valor: ValorCelda) {
  const existente = mapa.get(fila)
  if (existente) existente.set(columna, valor)
  else mapa.set(fila, new Map([[columna, valor]]))
}

/** Those of a sorted list inside two limits, both included. */
function entre(ordenados: readonly number[], desde: number, hasta: number): readonly number[] {
  let [bajo, alto] = [0, ordenados.length]
  while (bajo < alto) {
    const medio = (bajo + alto) >> 1
    if ((ordenados[medio] ?? 0) < desde) bajo = medio + 1
    else alto = medio
  }
  const primero = bajo
  while ((ordenados[alto] ?? Number.POSITIVE_INFINITY) <= hasta) alto += 1
  return ordenados.slice(primero, alto)
}
