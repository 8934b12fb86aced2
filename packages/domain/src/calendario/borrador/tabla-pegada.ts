// A table copied out of a document: lines and cells, whatever the page breaks and the repeated heads left in between.
import { columnasDe, isEncabezado, type Papel, papelesPorContenido } from './columnas.ts'

export type CeldasFila = Readonly<Record<Papel, string>>

export type TablaPegada = {
  /** Number of the paragraph that announces the table; null when none was copied with it. */
  readonly numeral: string | null
  readonly filas: readonly CeldasFila[]
  /** False when the columns were told by what they hold, because no head was copied. */
  readonly conEncabezado: boolean
}

export type Pegado = {
  readonly tablas: readonly TablaPegada[]
  /** Paragraphs inside a table that belong to no cell: a foot of a page, a note. They are shown, not swallowed. */
  readonly sobrantes: readonly string[]
}

type Abierta = {
  readonly papeles: readonly (Papel | null)[]
  readonly numeral: string | null
  readonly conEncabezado: boolean
  readonly filas: string[][]
  /** Paragraphs seen since its last row: foreign to it only if the table goes on after them. */
  despues: string[]
}

export function leerTablas(pegado: string): Pegado {
  const lineas = partirCeldas(pegado)
  const halladas = lineas.some(isEncabezado) ? conEncabezados(lineas) : sinEncabezado(lineas)
  const tablas = halladas.tablas.filter((tabla) => tabla.filas.length > 0)
  return { tablas: tablas.map(cerrarTabla), sobrantes: halladas.sobrantes }
}

/** Cells by tabs; without any tab, by bars or by two blanks and more. A cell with line breaks comes between quotes from spreadsheets. */
export function partirCeldas(pegado: string): string[][] {
  const texto = pegado.replace(/\r\n?/g, '\n').replace(/[\u00a0\u202f]/g, ' ')
  if (texto.includes('\t')) return partirConTabulador(texto)
  const lineas = texto.split('\n').filter((linea) => linea.trim() !== '')
  return lineas.map((linea) => limpias(linea.includes('|') ? barras(linea) : linea.trim().split(/\s{2,}/)))
}

function barras(linea: string): string[] {
  return linea.replace(/^\s*\||\|\s*$/g, '').split('|')
}

function partirConTabulador(texto: string): string[][] {
  const entera = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y
  const filas: string[][] = [[]]
  for (let i = 0; i <= texto.length; ) {
    entera.lastIndex = i
    const m = entera.exec(texto)
    filas.at(-1)?.push(m?.[1]?.replaceAll('""', '"') ?? m?.[2] ?? '')
    i = entera.lastIndex
    if (texto[i] === '\n') filas.push([])
    i += 1
  }
  return filas.map(limpias).filter((fila) => fila.some((celda) => celda !== ''))
}

function limpias(celdas: readonly string[]): string[] {
  return celdas.map((celda) => celda.replace(/\s+/g, ' ').trim())
}

function conEncabezados(lineas: readonly string[][]) {
  const tablas: Abierta[] = []
  const sobrantes: string[] = []
  let numeral: string | null = null
  lineas.forEach((celdas, i) => {
    const actual = tablas.at(-1)
    numeral = /^(\d{1,2})\.\s/.exec(celdas.length === 1 ? (celdas[0] ?? '') : '')?.[1] ?? numeral
    if (isEncabezado(celdas)) {
      const papeles = columnasDe(celdas)
      if (actual && sigue(actual, papeles, lineas[i + 1])) return
      tablas.push({ papeles, numeral, conEncabezado: true, filas: [], despues: [] })
    } else if (actual && !addLinea(actual, celdas)) actual.despues.push(celdas.join(' '))
    else if (actual) sobrantes.push(...actual.despues.splice(0))
  })
  return { tablas, sobrantes }
}

function sinEncabezado(lineas: readonly string[][]) {
  const anchas = lineas.filter((celdas) => celdas.length >= 3)
  const ancho = Math.max(0, ...anchas.map((celdas) => celdas.length))
  const papeles = papelesPorContenido(anchas, ancho)
  if (!papeles.includes('textoLimite')) return { tablas: [], sobrantes: [] }
  const tabla: Abierta = { papeles, numeral: null, conEncabezado: false, filas: [], despues: [] }
  for (const celdas of lineas) if (!addLinea(tabla, celdas)) tabla.despues.push(celdas.join(' '))
  return { tablas: [tabla], sobrantes: tabla.despues }
}

/** A head that repeats after a page break, and not that of another table: its numbers do not start over. */
function sigue(
  { papeles, filas }: Abierta,
  otros: readonly (Papel | null)[],
  siguiente: string[] | undefined,
): boolean {
  if (papeles.join() !== otros.join()) return false
  const i = papeles.indexOf('item')
  const numero = Number(siguiente?.[i] || Number.NaN)
  const ultimo = Math.max(0, ...filas.map((fila) => Number(fila[i]) || 0))
  return Number.isNaN(numero) || numero > ultimo
}

/** Takes a line as a row, or as what follows of one that a line break cut. False when it is neither. */
function addLinea({ papeles, filas, despues }: Abierta, celdas: readonly string[]): boolean {
  const ancho = papeles.length
  const ultima = filas.at(-1)
  if (ultima && despues.length === 0 && ultima.length < ancho && ultima.length + celdas.length - 1 <= ancho) {
    const [primera = '', ...resto] = celdas
    ultima.push(juntar(ultima.pop() ?? '', primera), ...resto)
    return true
  }
  const foraneas = despues.length > 0 && celdas.length !== ancho
  if (celdas.length < 2 || celdas.length > ancho || foraneas) return false
  filas.push([...celdas])
  return true
}

function cerrarTabla({ papeles, numeral, conEncabezado, filas }: Abierta): TablaPegada {
  const leidas = filas.map((celdas) => porPapel(papeles, celdas))
  return { numeral, conEncabezado, filas: leidas.reduce<CeldasFila[]>(unirCortada, []) }
}

function porPapel(papeles: readonly (Papel | null)[], celdas: readonly string[]): CeldasFila {
  const de = (papel: Papel) => papeles.flatMap((otro, i) => (otro === papel && celdas[i] ? [celdas[i]] : [])).join(' ')
  return {
    item: de('item'),
    texto: de('texto'),
    responsable: de('responsable'),
    medio: de('medio'),
    apertura: de('apertura'),
    textoLimite: de('textoLimite'),
  }
}

/** A row without number nor date is the rest of the one before it, cut by the end of a page. */
function unirCortada(filas: CeldasFila[], fila: CeldasFila): CeldasFila[] {
  const previa = filas.at(-1)
  if (!previa || fila.item !== '' || fila.textoLimite !== '') return [...filas, fila]
  const unida = Object.fromEntries(
    Object.entries(previa).map(([papel, celda]) => [papel, juntar(celda, fila[papel as Papel])]),
  ) as CeldasFila
  return [...filas.slice(0, -1), unida]
}

function juntar(a: string, b: string): string {
  return [a, b].filter(Boolean).join(' ')
}
