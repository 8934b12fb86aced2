// A pasted block over the grid: what is written where, what is left empty, and what does not fit, with its reason. Nothing is lost in silence.
import type { Lugar } from '../../../rejilla/cola/operacion.ts'
import type { Escritura } from '../../../rejilla/cola/pasos.ts'
import type { CeldaHoja, Hoja } from '../../../rejilla/hoja.ts'
import { type Columna, esDinero } from '../columnas.ts'
import { lugarEn, type Plano, type Renglon } from '../plano.ts'
import { leerCelda } from './leer-celda.ts'
import type { Rango } from './seleccion.ts'

export type Motivo =
  | 'lectura'
  | 'cerrada'
  | 'choque'
  | 'suma'
  | 'sin_fuente'
  | 'no_va'
  | 'sobran_filas'
  | 'sobran_columnas'

export type Rechazo = {
  readonly motivo: Motivo
  readonly texto: string
  /** What is wrong with it, when it could not be read. */
  readonly frase: string | null
  /** The field that it was for, if there is one; otherwise the place in the block, from 1. */
  readonly lugar: Lugar | null
  readonly fila: number
  readonly columna: number
}

export type Colocacion = {
  readonly escrituras: readonly Escritura[]
  /** Fields that had a value and are left empty by a blank, with what they had. */
  readonly vaciadas: readonly { readonly lugar: Lugar; readonly valor: string }[]
  readonly rechazos: readonly Rechazo[]
  /** Fields whose number could be read in two ways, and how it was read. */
  readonly notas: readonly { readonly lugar: Lugar; readonly nota: string }[]
  /** Cells that already held what was pasted. */
  readonly iguales: number
}

/** What the placing must know of the draft. */
export type Estado = {
  readonly valor: (lugar: Lugar) => string | null
  readonly sePuedeEditar: (meta: string, campo: Lugar['campo']) => boolean
  readonly hayChoque: (lugar: Lugar) => boolean
}

/** Over `rango`: from its corner; a block that fits a whole number of times in what was chosen is repeated, as spreadsheets do. */
export function colocar(plano: Plano, rango: Rango, hoja: Hoja, estado: Estado): Colocacion {
  const c: Mutable = { escrituras: [], vaciadas: [], rechazos: [], notas: [], iguales: 0 }
  const ancho = Math.max(0, ...hoja.map((fila) => fila.length))
  const veces = (elegidas: number, traidas: number) =>
    elegidas > traidas && elegidas % traidas === 0 ? elegidas : traidas
  const filas = hoja.length === 0 || ancho === 0 ? 0 : veces(rango.f2 - rango.f1 + 1, hoja.length)
  const columnas = filas === 0 ? 0 : veces(rango.c2 - rango.c1 + 1, ancho)
  for (let df = 0; df < filas; df += 1)
    for (let dc = 0; dc < columnas; dc += 1) {
      const celda = hoja[df % hoja.length]?.[dc % ancho]
      if (celda) poner(c, celda, { plano, estado, f: rango.f1 + df, c: rango.c1 + dc, df, dc })
    }
  return c
}

type Mutable = { -readonly [K in keyof Colocacion]: Colocacion[K] extends readonly (infer E)[] ? E[] : Colocacion[K] }
type Sitio = { plano: Plano; estado: Estado; f: number; c: number; df: number; dc: number }

function poner(c: Mutable, celda: CeldaHoja, { plano, estado, f, c: col, df, dc }: Sitio): void {
  const renglon = plano.renglones[f]
  const columna = plano.columnas[col]
  const lugar = renglon && columna ? lugarEn(renglon, columna) : null
  const rechazar = (motivo: Motivo, frase: string | null = null) =>
    c.rechazos.push({ motivo, texto: celda.texto, frase, lugar, fila: df + 1, columna: dc + 1 })
  if (!renglon || !columna || !lugar) {
    // A blank where nothing can be written asks for nothing.
    if (celda.texto.trim() !== '') rechazar(porQueNo(renglon, columna))
    return
  }
  const antes = estado.valor(lugar)
  const leida = leerCelda(columna, celda)
  if (leida.ok && leida.valor === antes) {
    c.iguales += 1
    return
  }
  if (!estado.sePuedeEditar(lugar.meta, lugar.campo)) rechazar('cerrada')
  else if (estado.hayChoque(lugar)) rechazar('choque')
  else if (!leida.ok) rechazar('lectura', leida.frase)
  else {
    c.escrituras.push({ lugar, valor: leida.valor })
    if (leida.valor === null && antes !== null) c.vaciadas.push({ lugar, valor: antes })
    if (leida.nota !== null) c.notas.push({ lugar, nota: leida.nota })
  }
}

function porQueNo(renglon: Renglon | undefined, columna: Columna | undefined): Motivo {
  if (!renglon) return 'sobran_filas'
  if (!columna) return 'sobran_columnas'
  if (!esDinero(columna)) return 'no_va'
  return renglon.fuentes > 1 ? 'suma' : 'sin_fuente'
}
