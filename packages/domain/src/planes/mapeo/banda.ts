// Finds the headers of a sheet: one to three rows, under whatever titles it carries and above its first meta (R2.4).
import type { ValorCelda } from '../../shared/index.ts'
import { limpiarLinea } from '../lectura/texto-celda.ts'
import { seGuarda } from './campos.ts'
import { type Anuncio, anunciar, type BuscarFuente } from './encabezado.ts'
import type { Rejilla } from './rejilla.ts'

export type Banda = { readonly desde: number; readonly hasta: number }

const FILAS_VISTAS = 40
const ALTO_MAXIMO = 3
const LARGO_ENCABEZADO = 160
const MINIMO_COLUMNAS = 3
const MINIMO_ANUNCIADAS = 2

/** Null when no row of the sheet looks like the headers of a table of metas. */
export function buscarBanda(rejilla: Rejilla, buscarFuente: BuscarFuente): Banda | null {
  const candidatas = rejilla.filas.slice(0, FILAS_VISTAS)
  const anuncia = recordando(buscarFuente)
  const rotulan = new Set(candidatas.filter((fila) => rotula(rejilla, fila)))
  let mejor: { banda: Banda; puntos: number } | null = null
  for (const [i, desde] of candidatas.entries()) {
    for (let alto = 1; alto <= ALTO_MAXIMO; alto += 1) {
      const filas = candidatas.slice(i, i + alto)
      const hasta = filas.at(-1) ?? desde
      if (filas.length < alto || hasta - desde !== alto - 1 || !filas.every((f) => rotulan.has(f))) break
      const puntos = puntuar(rejilla, { desde, hasta }, anuncia) - alto
      if (puntos > (mejor?.puntos ?? 0)) mejor = { banda: { desde, hasta }, puntos }
    }
  }
  return mejor?.banda ?? null
}

/** Texts of the header of a column, from the group down, each said once. */
export function rotulosDe(rejilla: Rejilla, { desde, hasta }: Banda, columna: number): string[] {
  const textos: string[] = []
  for (let fila = desde; fila <= hasta; fila += 1) {
    const texto = rotuloEn(rejilla, fila, columna, fila < hasta)
    if (texto !== '' && textos.at(-1) !== texto) textos.push(texto)
  }
  return textos
}

/**
 * A group written once, in a row where nobody merged cells, covers the columns at its right that say something below. Whoever merges them says by
 * that what each group covers.
 */
function rotuloEn(rejilla: Rejilla, fila: number, columna: number, grupo: boolean): string {
  const propio = rejilla.rotuloTexto(fila, columna)
  if (propio !== '' || !grupo || rejilla.rotuloTexto(fila + 1, columna) === '' || rejilla.combina(fila)) return propio
  for (let i = rejilla.columnas.indexOf(columna) - 1; i >= 0; i -= 1) {
    const vecina = rejilla.columnas[i] ?? 0
    if (rejilla.rotuloTexto(fila + 1, vecina) === '') return ''
    const suyo = rejilla.rotuloTexto(fila, vecina)
    if (suyo !== '') return suyo === rejilla.rotuloTexto(fila + 1, vecina) ? '' : suyo
  }
  return ''
}

/** Short texts and years, and more than a title over the whole sheet. */
function rotula(rejilla: Rejilla, fila: number): boolean {
  const propias = rejilla.propias(fila)
  const valores = propias.map((columna) => rejilla.rotulo(fila, columna))
  if (!valores.every(esRotulo)) return false
  const [unica] = propias
  return propias.length > 1 || (unica !== undefined && rejilla.columnas.some((c) => c < unica))
}

function esRotulo(valor: ValorCelda): boolean {
  if (typeof valor === 'number') return Number.isInteger(valor) && valor >= 1990 && valor < 2100
  const leido = limpiarLinea(valor)
  return typeof valor !== 'boolean' && leido.length <= LARGO_ENCABEZADO && !/^[\d.,$% -]+$/.test(sinAnios(leido))
}

function sinAnios(leido: string): string {
  return /^(19|20)\d\d$/.test(leido) ? 'a' : leido
}

type Anunciar = (partes: readonly string[]) => Anuncio | null

/** The same header is looked at in several bands: its words are judged once. */
function recordando(buscarFuente: BuscarFuente): Anunciar {
  const dichos = new Map<string, Anuncio | null>()
  return (partes) => {
    const clave = partes.join('\n')
    const dicho = dichos.has(clave) ? (dichos.get(clave) ?? null) : anunciar(partes, buscarFuente)
    dichos.set(clave, dicho)
    return dicho
  }
}

function puntuar(rejilla: Rejilla, banda: Banda, anuncia: Anunciar): number {
  const textos = rejilla.columnas.map((columna) => rotulosDe(rejilla, banda, columna)).filter((t) => t.length > 0)
  const anuncios = textos.flatMap((partes) => anuncia(partes) ?? [])
  const campos = new Set(anuncios.filter(({ campo }) => seGuarda(campo)).map(({ campo }) => campo))
  const seguros = new Set(anuncios.filter((a) => a.seguro && seGuarda(a.campo)).map(({ campo }) => campo))
  if (textos.length < MINIMO_COLUMNAS || campos.size < MINIMO_ANUNCIADAS) return 0
  return 2 * campos.size + 2 * seguros.size + anuncios.length / 2 + textos.length / 10
}
