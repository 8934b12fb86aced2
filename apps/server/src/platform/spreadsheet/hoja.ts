// One worksheet as rows of cells with a value: what is empty costs nothing, what lies absurdly far is refused.
import {
  type CeldaLibro,
  columnaDeLetras,
  type FilaLibro,
  type RangoCombinado,
  referencia,
  type ValorCelda,
} from '@kpt/domain/shared'
import { fechaDeSerial } from './fechas.ts'
import type { LimitesLibro } from './limites.ts'
import { rechazo } from './rechazo.ts'
import { sinEscapes } from './textos-compartidos.ts'
import { recorrerXml } from './xml.ts'

export type ContextoHoja = {
  readonly nombre: string
  readonly textos: readonly string[]
  readonly estilosFecha: readonly boolean[]
  readonly desde1904: boolean
  readonly limites: LimitesLibro
  /** Counts a cell and its characters against the budget of the book. */
  readonly contar: (caracteres: number) => void
  readonly avance: (bytes: number) => void
}

type CeldaCruda = {
  columna: number
  tipo: string
  estilo: number
  valor: string
  /** A result is stored, be it empty. */
  conValor: boolean
  formula: string | null
  enLinea: string
}

type Escucha = 'valor' | 'formula' | 'enLinea'
type Estado = {
  readonly filas: Map<number, CeldaLibro[]>
  readonly combinadas: RangoCombinado[]
  enDatos: boolean
  /** Inside the pronunciation guide of an Asian text. */
  enGuia: boolean
  fila: number
  columna: number
  celda: CeldaCruda | null
  escucha: Escucha | null
}
/** Elements whose text is part of a cell. */
const ESCUCHAN: ReadonlyMap<string, Escucha> = new Map([
  ['v', 'valor'],
  ['t', 'enLinea'],
  ['f', 'formula'],
])
type Atributo = (nombre: string) => string | undefined

export type HojaLeida = { readonly filas: FilaLibro[]; readonly combinadas: readonly RangoCombinado[] }

export function readHoja(xml: Buffer, contexto: ContextoHoja): HojaLeida {
  const estado: Estado = {
    filas: new Map(),
    combinadas: [],
    enDatos: false,
    enGuia: false,
    fila: 0,
    columna: 0,
    celda: null,
    escucha: null,
  }
  recorrerXml(xml, {
    avance: contexto.avance,
    escucha: () => estado.escucha !== null,
    texto: (texto) => {
      const { celda, escucha } = estado
      if (celda !== null && escucha !== null) celda[escucha] = (celda[escucha] ?? '') + texto
    },
    abre: (nombre, atributo) => {
      if (nombre === 'sheetData') estado.enDatos = true
      else if (estado.enDatos) abrir(estado, nombre, atributo)
      else if (nombre === 'mergeCell') combinar(estado, atributo('ref') ?? '', contexto)
    },
    cierra: (nombre) => cerrar(estado, nombre, contexto),
  })
  return { filas: ordenadas(estado.filas), combinadas: estado.combinadas }
}

/** A range that is no range is left out: it hides no value. */
function combinar({ combinadas }: Estado, ref: string, { contar }: ContextoHoja): void {
  const partes = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref)
  if (!partes) return
  contar(ref.length)
  const [, columnaA = '', filaA = '', columnaB = '', filaB = ''] = partes
  combinadas.push({
    desdeColumna: columnaDeLetras(columnaA),
    desdeFila: Number(filaA),
    hastaColumna: columnaDeLetras(columnaB),
    hastaFila: Number(filaB),
  })
}

function abrir(estado: Estado, nombre: string, atributo: Atributo): void {
  if (nombre === 'row') {
    estado.fila = numeroFila(atributo('r'), estado.fila)
    estado.columna = 0
  } else if (nombre === 'c') {
    estado.columna = columnaDe(atributo('r'), estado.fila, estado.columna)
    const [tipo, estilo] = [atributo('t') ?? 'n', Number(atributo('s') ?? '-1')]
    estado.celda = { columna: estado.columna, tipo, estilo, valor: '', conValor: false, formula: null, enLinea: '' }
  } else if (nombre === 'rPh') estado.enGuia = true
  else if (estado.celda !== null && !estado.enGuia) {
    estado.escucha = ESCUCHAN.get(nombre) ?? estado.escucha
    if (nombre === 'f') estado.celda.formula = ''
    if (nombre === 'v') estado.celda.conValor = true
  }
}

function cerrar(estado: Estado, nombre: string, contexto: ContextoHoja): void {
  if (nombre === 'sheetData') estado.enDatos = false
  else if (nombre === 'rPh') estado.enGuia = false
  else if (ESCUCHAN.has(nombre)) estado.escucha = null
  else if (nombre === 'c' && estado.celda !== null) {
    guardar(estado.filas, estado.fila, estado.celda, contexto)
    estado.celda = null
  }
}

function guardar(filas: Map<number, CeldaLibro[]>, fila: number, celda: CeldaCruda, contexto: ContextoHoja): void {
  const valor = valorDe(celda, contexto)
  if (valor === null || valor === '') return
  const { limites, nombre } = contexto
  if (fila > limites.filaMaxima || celda.columna > limites.columnaMaxima) {
    throw rechazo('libro_celda_lejana', { hoja: nombre, celda: referencia(celda.columna, fila) })
  }
  contexto.contar(typeof valor === 'string' ? valor.length : 8)
  const existentes = filas.get(fila)
  if (existentes) existentes.push([celda.columna, valor])
  else filas.set(fila, [[celda.columna, valor]])
}

function valorDe(celda: CeldaCruda, { textos, estilosFecha, desde1904 }: ContextoHoja): ValorCelda {
  const { tipo, valor, conValor, formula } = celda
  if (tipo === 'inlineStr') return sinEscapes(celda.enLinea)
  // `IF(A1="","",…)` gives an empty text, and spreadsheets store it so.
  if (valor === '' && tipo === 'str' && conValor) return null
  // A formula nobody calculated: its text goes on so that the cell is not taken for a blank one.
  if (valor === '') return formula === null ? null : `=${formula || 'fórmula'}`
  if (tipo === 's') return textos[Number(valor)] ?? null
  if (tipo === 'b') return valor === '1' || valor === 'true'
  if (tipo !== 'n') return sinEscapes(valor)
  const numero = Number(valor)
  if (!Number.isFinite(numero)) return valor
  return (estilosFecha[celda.estilo] && fechaDeSerial(numero, desde1904)) || numero
}

/** Rows may leave out their number: it is then the next one. */
export function numeroFila(escrito: string | undefined, anterior: number): number {
  const numero = escrito === undefined ? anterior + 1 : Number(escrito)
  if (!Number.isInteger(numero) || numero < 1 || numero > 1_048_576) throw rechazo('libro_danado', { motivo: 'fila' })
  return numero
}

export function columnaDe(escrita: string | undefined, fila: number, anterior: number): number {
  if (escrita === undefined) return anterior + 1
  const partes = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(escrita.toUpperCase())
  if (!partes || Number(partes[2]) !== fila) throw rechazo('libro_danado', { motivo: 'celda' })
  return columnaDeLetras(partes[1] ?? '')
}

/** By row and column, whatever order the file had; of a cell written twice the last one stays. */
function ordenadas(filas: ReadonlyMap<number, CeldaLibro[]>): FilaLibro[] {
  return [...filas]
    .sort(([a], [b]) => a - b)
    .map(([numero, celdas]) => ({ numero, celdas: [...new Map(celdas)].sort(([a], [b]) => a - b) }))
}
