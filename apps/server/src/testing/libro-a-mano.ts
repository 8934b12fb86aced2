// What a person does with a workbook and what they see in it: cells written over, notes, colours, locks and lists. For the tests alone.
import { letraColumna } from '@kpt/domain/shared'
import { escaparXml } from '@kpt/textos/libro'
import { columnaDe } from '../platform/spreadsheet/hoja.ts'
import { openPartes, type Partes } from '../platform/spreadsheet/inflar.ts'
import { LIMITES_LIBRO } from '../platform/spreadsheet/limites.ts'
import { readIndice, readRelaciones, readXlsx, rutaLibro } from '../platform/spreadsheet/xlsx.ts'
import { armarZip } from './zip.ts'

/** By cell; null leaves it blank. */
export type CeldasPuestas = Readonly<Record<string, string | number | null>>

/** Cells of a row of a sheet of SisPT by the headers of their columns, which are in its second row. */
export function celdasPorTitulo(
  libro: Buffer,
  hoja: string,
  fila: number,
  valores: Readonly<Record<string, string | number | null>>,
): CeldasPuestas {
  const { hojas } = readXlsx(libro, LIMITES_LIBRO, () => {})
  const titulos = hojas.find((h) => h.nombre === hoja)?.filas.find((f) => f.numero === 2)?.celdas ?? []
  return Object.fromEntries(
    Object.entries(valores).map(([titulo, valor]) => {
      const columna = titulos.find(([, t]) => t === titulo)?.[0]
      if (columna === undefined) throw new Error(`${hoja} has no column ${titulo}`)
      return [`${letraColumna(columna)}${fila}`, valor]
    }),
  )
}

/** The book with these cells of each sheet written over; each keeps its style. */
export function ponerCeldas(libro: Buffer, hojas: Readonly<Record<string, CeldasPuestas>>): Buffer {
  const partes = openPartes(libro, LIMITES_LIBRO)
  const deHojas = partesDeHojas(partes)
  const cambiadas = new Map(
    Object.entries(hojas).map(([nombre, celdas]) => {
      const parte = deHojas.get(nombre) ?? ''
      const xml = Object.entries(celdas).reduce((x, [c, v]) => conCelda(x, c, v), partes.read(parte).toString('utf8'))
      return [parte, Buffer.from(xml)] as const
    }),
  )
  return armarZip(partes.nombres.map((nombre) => ({ nombre, datos: cambiadas.get(nombre) ?? partes.read(nombre) })))
}

function conCelda(xml: string, celda: string, valor: string | number | null): string {
  const fila = Number(/\d+$/.exec(celda)?.[0])
  const [entera = '', abre = ''] = new RegExp(`(<row [^>]*?\\br="${fila}"[^>]*?)(?:/>|>.*?</row>)`, 's').exec(xml) ?? []
  if (entera === '') throw new Error(`row ${fila} is not in the sheet`)
  const dentro = [...entera.matchAll(/<c (?:[^>]*?\/>|[^>]*?>.*?<\/c>)/gs)].map(([c]) => c)
  const lugar = (c: string) => columnaDe(/\br="([A-Z]+\d+)"/.exec(c)?.[1], fila, 0)
  const vieja = dentro.find((c) => new RegExp(`\\br="${celda}"`).test(c))
  const estilo = vieja && /\ss="(\d+)"/.exec(vieja)?.[1]
  const nueva = `<c r="${celda}"${estilo ? ` s="${estilo}"` : ''}${xmlValor(valor)}`
  const todas = [...dentro.filter((c) => c !== vieja), nueva].sort((a, b) => lugar(a) - lugar(b))
  return xml.replace(entera, () => `${abre}>${todas.join('')}</row>`)
}

function xmlValor(valor: string | number | null): string {
  if (valor === null) return '/>'
  if (typeof valor === 'number') return `><v>${valor}</v></c>`
  return ` t="inlineStr"><is><t xml:space="preserve">${escaparXml(valor)}</t></is></c>`
}

export type HojaMirada = {
  /** Text of each note, by its cell. */
  readonly notas: ReadonlyMap<string, string>
  /** Fill of each cell that has one (RRGGBB). */
  readonly fondos: ReadonlyMap<string, string>
  readonly protegida: boolean
  /** Cells of its rows that may be written when the sheet is protected. */
  readonly abiertas: ReadonlySet<string>
  /** Ranges with a list or a help. */
  readonly listas: readonly string[]
}

/** By the name of each sheet. */
export function mirarLibro(libro: Buffer): Map<string, HojaMirada> {
  const partes = openPartes(libro, LIMITES_LIBRO)
  const estilos = mirarEstilos(partes.read('xl/styles.xml').toString('utf8'))
  return new Map([...partesDeHojas(partes)].map(([nombre, parte]) => [nombre, mirarHoja(partes, parte, estilos)]))
}

function mirarHoja(partes: Partes, parte: string, estilos: ReturnType<typeof mirarEstilos>): HojaMirada {
  const xml = partes.read(parte).toString('utf8')
  const rels = partes.has(parte.replace(/([^/]+)$/, '_rels/$1.rels')) ? readRelaciones(partes, parte) : []
  const comentarios = rels.find((r) => r.tipo === 'comments')?.destino
  const celdas = [...xml.matchAll(/<c [^>]*?\br="([A-Z]+\d+)"[^>]*>/g)].map(([etiqueta, celda = '']) => {
    return { celda, estilo: estilos[Number(/\ss="(\d+)"/.exec(etiqueta)?.[1] ?? '0')] }
  })
  return {
    notas: comentarios === undefined ? new Map() : mirarNotas(partes.read(comentarios).toString('utf8')),
    fondos: new Map(celdas.flatMap(({ celda, estilo }) => (estilo?.fondo ? [[celda, estilo.fondo] as const] : []))),
    protegida: /<sheetProtection [^>]*sheet="(1|true)"/.test(xml),
    abiertas: new Set(celdas.flatMap(({ celda, estilo }) => (estilo?.abierto ? [celda] : []))),
    listas: [...xml.matchAll(/<dataValidation [^>]*?sqref="([^"]*)"/g)].map(([, rango = '']) => rango),
  }
}

function mirarNotas(xml: string): Map<string, string> {
  const notas = [...xml.matchAll(/<comment [^>]*?ref="([A-Z]+\d+)".*?<\/comment>/gs)]
  const texto = (nota: string) =>
    [...nota.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, t = '']) => desescapar(t)).join('')
  return new Map(notas.map(([nota, celda = '']) => [celda, texto(nota)]))
}

const ENTIDADES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#10': '\n' }

function desescapar(xml: string): string {
  return xml.replace(/&(#?\w+);/g, (entera, nombre) => ENTIDADES[nombre] ?? entera)
}

function mirarEstilos(xml: string) {
  const seccion = (nombre: string) => new RegExp(`<${nombre}[ >].*?</${nombre}>`, 's').exec(xml)?.[0] ?? ''
  const fondos = [...seccion('fills').matchAll(/<fill>.*?<\/fill>/gs)].map(
    ([f]) => /fgColor rgb="FF(\w{6})"/.exec(f)?.[1],
  )
  const xfs = seccion('cellXfs').matchAll(/<xf (?:[^>]*\/>|[^>]*>.*?<\/xf>)/gs)
  return [...xfs].map(([xf]) => ({
    fondo: fondos[Number(/fillId="(\d+)"/.exec(xf)?.[1])],
    abierto: /locked="(0|false)"/.test(xf),
  }))
}

function partesDeHojas(partes: Partes): Map<string, string> {
  const ruta = rutaLibro(partes)
  const destinos = new Map(readRelaciones(partes, ruta).map(({ id, destino }) => [id, destino]))
  return new Map(readIndice(partes.read(ruta)).hojas.map(({ nombre, id }) => [nombre, destinos.get(id) ?? '']))
}
