// A person's sheet with some of its cells in another style: cells that are not there are created, everything else stays letter by letter.
import { referencia } from '@kpt/domain/shared'
import { columnaDe, numeroFila } from '../hoja.ts'
import { recorrerTexto } from '../xml.ts'
import { conAtributo, type Edicion, editar, insertar, prefijoDe } from './edicion.ts'

export type CeldaPorColorear = {
  readonly fila: number
  readonly columna: number
  readonly estilo: (base: number) => number
}

/** What goes after the drawing of the notes in a sheet. */
const DESPUES_DEL_DIBUJO = new Set(
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' '),
)

const LEJOS = Number.POSITIVE_INFINITY

function enOrden(a: CeldaPorColorear, b: CeldaPorColorear): number {
  return a.fila - b.fila || a.columna - b.columna
}

type Mirada = {
  readonly filas: ReadonlySet<number>
  readonly celdas: ReadonlySet<string>
  readonly columnas: readonly { desde: number; hasta: number; estilo: number }[]
  /** Relation of the drawing of notes that the sheet has. */
  readonly dibujo: string | null
}

export function mirarHoja(xml: string): Mirada {
  const filas = new Set<number>()
  const celdas = new Set<string>()
  const columnas: { desde: number; hasta: number; estilo: number }[] = []
  let dibujo: string | null = null
  recorrer(xml, {
    fila: (fila) => filas.add(fila),
    celda: (fila, columna) => celdas.add(referencia(columna, fila)),
    otra: (nombre, atributo, nivel) => {
      const de = (n: string) => Number(atributo(n) ?? '0')
      if (nombre === 'col') columnas.push({ desde: de('min'), hasta: de('max'), estilo: de('style') })
      if (nombre === 'legacyDrawing' && nivel === 2) dibujo = atributo('id') ?? null
    },
  })
  return { filas, celdas, columnas, dibujo }
}

/**
 * `dibujo`: the element that ties the drawing of the notes, for a sheet that has none. `limpiar`: the style of the cells that no finding
 * colours, for those that one coloured another day.
 */
export function colorearHoja(
  xml: string,
  { filas, celdas, columnas }: Mirada,
  pedidas: readonly CeldaPorColorear[],
  { dibujo, limpiar }: { dibujo: ((prefijo: string) => string) | null; limpiar: (base: number) => number },
): string {
  const ediciones: Edicion[] = []
  const porLugar = new Map(pedidas.map((c) => [referencia(c.columna, c.fila), c]))
  const faltan = pedidas.filter((c) => !celdas.has(referencia(c.columna, c.fila))).sort(enOrden)
  const porFila = Map.groupBy(faltan, (c) => c.fila)
  const ausentes = [...porFila.keys()].filter((fila) => !filas.has(fila))
  let p = ''
  const deColumna = (n: number) => columnas.find((c) => c.desde <= n && n <= c.hasta)?.estilo ?? 0
  const crear = (cuales: readonly CeldaPorColorear[], base: number | null) =>
    cuales
      .map((c) => `<${p}c r="${referencia(c.columna, c.fila)}" s="${c.estilo(base ?? deColumna(c.columna))}"/>`)
      .join('')
  /** Cells that their row lacks, up to a column; each is given once. */
  const tomar = (fila: number, hasta: number) => {
    const suyas = porFila.get(fila)
    if (!suyas) return []
    const cuantas = suyas.findIndex((c) => c.columna >= hasta)
    return suyas.splice(0, cuantas === -1 ? suyas.length : cuantas)
  }
  const filasNuevas = (hasta: number) => {
    const cuantas = ausentes.findIndex((fila) => fila >= hasta)
    const suyas = ausentes.splice(0, cuantas === -1 ? ausentes.length : cuantas)
    return suyas.map((n) => `<${p}row r="${n}">${crear(tomar(n, LEJOS), null)}</${p}row>`).join('')
  }
  let deFila: number | null = null
  let dibujado = dibujo === null
  recorrer(xml, {
    raiz: (etiqueta) => {
      p = prefijoDe(etiqueta)
    },
    fila: (fila, desde, hasta, atributo) => {
      if (ausentes.length > 0) ediciones.push(insertar(desde, filasNuevas(fila)))
      deFila = atributo('customFormat') ? Number(atributo('s') ?? '0') : null
      const suyas = xml[hasta - 2] === '/' ? tomar(fila, LEJOS) : []
      if (suyas.length === 0) return
      const etiqueta = xml.slice(desde, hasta).replace(/\s*\/>$/, '>')
      ediciones.push({ desde, hasta, texto: `${etiqueta}${crear(suyas, deFila)}</${p}row>` })
    },
    celda: (fila, columna, desde, hasta) => {
      const antes = tomar(fila, columna)
      if (antes.length > 0) ediciones.push(insertar(desde, crear(antes, deFila)))
      const etiqueta = xml.slice(desde, hasta)
      const base = Number(/\ss\s*=\s*["'](\d+)/.exec(etiqueta)?.[1] ?? '0')
      const estilo = (porLugar.get(referencia(columna, fila))?.estilo ?? limpiar)(base)
      if (estilo !== base) ediciones.push({ desde, hasta, texto: conAtributo(etiqueta, 's', String(estilo)) })
    },
    cierraFila: (fila, desde) => {
      const suyas = tomar(fila, LEJOS)
      if (suyas.length > 0) ediciones.push(insertar(desde, crear(suyas, deFila)))
    },
    cierraDatos: (desde, vacia, abre) => {
      const nuevas = filasNuevas(LEJOS)
      if (nuevas === '') return
      ediciones.push(
        vacia
          ? { desde: abre, hasta: desde, texto: `<${p}sheetData>${nuevas}</${p}sheetData>` }
          : insertar(desde, nuevas),
      )
    },
    otra: (nombre, _, nivel, desde) => {
      if (dibujado || nivel !== 2 || !DESPUES_DEL_DIBUJO.has(nombre)) return
      dibujado = true
      ediciones.push(insertar(desde, dibujo?.(p) ?? ''))
    },
    cierraRaiz: (desde) => {
      if (!dibujado) ediciones.push(insertar(desde, dibujo?.(p) ?? ''))
    },
  })
  return editar(xml, ediciones)
}

type Atributo = (nombre: string) => string | undefined
type Paradas = {
  readonly raiz?: (etiqueta: string) => void
  readonly fila: (fila: number, desde: number, hasta: number, atributo: Atributo) => void
  readonly celda: (fila: number, columna: number, desde: number, hasta: number) => void
  readonly cierraFila?: (fila: number, desde: number) => void
  readonly cierraDatos?: (desde: number, vacia: boolean, abre: number) => void
  readonly otra: (nombre: string, atributo: Atributo, nivel: number, desde: number) => void
  readonly cierraRaiz?: (desde: number) => void
}

/** Rows and cells numbered as the reader numbers them, also where the file does not. */
function recorrer(xml: string, paradas: Paradas): void {
  let [nivel, fila, columna, datos] = [0, 0, 0, -1]
  let vacia = false
  recorrerTexto(xml, {
    abre: (nombre, atributo, desde, hasta) => {
      nivel += 1
      vacia = xml[hasta - 2] === '/'
      if (nivel === 1) return paradas.raiz?.(xml.slice(desde, hasta))
      if (nombre === 'sheetData' && nivel === 2) datos = desde
      else if (datos >= 0 && nombre === 'row') {
        fila = numeroFila(atributo('r'), fila)
        columna = 0
        paradas.fila(fila, desde, hasta, atributo)
      } else if (datos >= 0 && nombre === 'c') {
        columna = columnaDe(atributo('r'), fila, columna)
        paradas.celda(fila, columna, desde, hasta)
      } else if (datos < 0) paradas.otra(nombre, atributo, nivel, desde)
    },
    cierra: (nombre, desde, hasta) => {
      const seCierraSola = desde === hasta && vacia
      if (datos >= 0 && nombre === 'row' && !seCierraSola) paradas.cierraFila?.(fila, desde)
      if (datos >= 0 && nombre === 'sheetData') {
        paradas.cierraDatos?.(desde, seCierraSola, datos)
        datos = -1
      }
      if (nivel === 1) paradas.cierraRaiz?.(desde)
      vacia = false
      nivel -= 1
    },
    texto: () => {},
    escucha: () => false,
  })
}
