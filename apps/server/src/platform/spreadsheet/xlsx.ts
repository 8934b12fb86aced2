// A workbook of Office Open XML (ECMA-376) as a neutral grid: only the parts that hold values are inflated.
import type { HojaLibro, Libro } from '@kpt/domain/shared'
import { readEstilosFecha } from './fechas.ts'
import { readHoja } from './hoja.ts'
import { openPartes, type Partes } from './inflar.ts'
import type { LimitesLibro } from './limites.ts'
import { rechazo } from './rechazo.ts'
import { readTextosCompartidos } from './textos-compartidos.ts'
import { exigirZip } from './tipo-archivo.ts'
import { recorrerXml } from './xml.ts'

type Relacion = { readonly id: string; readonly tipo: string; readonly destino: string }
type Indice = { readonly hojas: readonly { nombre: string; id: string }[]; readonly desde1904: boolean }

/** `avance` gets a fraction from 0 to 1. Throws a refusal for whatever is not a sound workbook within the limits. */
export function readXlsx(archivo: Buffer, limites: LimitesLibro, avance: (fraccion: number) => void): Libro {
  exigirZip(archivo)
  const partes = openPartes(archivo, limites)
  exigirSinMacros(partes)
  const ruta = rutaLibro(partes)
  const indice = readIndice(partes.read(ruta))
  if (indice.hojas.length > limites.hojas)
    throw rechazo('libro_muy_grande', { motivo: 'hojas', cantidad: String(indice.hojas.length) })
  const relaciones = readRelaciones(partes, ruta)
  const hojas = indice.hojas.flatMap(({ nombre, id }) => {
    const destino = relaciones.find((r) => r.id === id && r.tipo === 'worksheet')?.destino
    return destino === undefined ? [] : [{ nombre, destino }]
  })
  const parteDe = (tipo: string) => relaciones.find((r) => r.tipo === tipo && partes.has(r.destino))?.destino
  const rutaTextos = parteDe('sharedStrings')
  const rutaEstilos = parteDe('styles')
  const medir = crearAvance(partes, [rutaTextos, ...hojas.map((h) => h.destino)], avance)
  const textos = rutaTextos === undefined ? [] : readTextosCompartidos(partes.read(rutaTextos), limites)
  medir.termina(rutaTextos)
  const estilosFecha = rutaEstilos === undefined ? [] : readEstilosFecha(partes.read(rutaEstilos))
  const contar = crearPresupuesto(limites)
  return {
    hojas: hojas.map(({ nombre, destino }): HojaLibro => {
      const contexto = {
        nombre,
        textos,
        estilosFecha,
        desde1904: indice.desde1904,
        limites,
        contar,
        avance: medir.dentro,
      }
      const { filas, combinadas } = readHoja(partes.read(destino), contexto)
      medir.termina(destino)
      return combinadas.length === 0 ? { nombre, filas } : { nombre, filas, combinadas }
    }),
  }
}

export function exigirSinMacros(partes: Partes): void {
  const conMacros = partes.nombres.some((nombre) => /(^|\/)vbaproject\.bin$|(^|\/)macrosheets\//i.test(nombre))
  if (conMacros) throw rechazo('libro_con_macros')
  if (!partes.has('[Content_Types].xml')) throw rechazo('libro_no_es_xlsx', { parece: otroZip(partes.nombres) })
  const tipos = partes.read('[Content_Types].xml').toString('utf8')
  if (/macroEnabled|vbaProject/i.test(tipos)) throw rechazo('libro_con_macros')
}

function otroZip(nombres: readonly string[]): string {
  if (nombres.includes('mimetype') && nombres.includes('content.xml')) return 'ods'
  return 'zip'
}

/** Path of the workbook part; other Office documents and binary workbooks are told by name. */
export function rutaLibro(partes: Partes): string {
  const ruta = readRelaciones(partes, '').find((r) => r.tipo === 'officeDocument')?.destino
  if (ruta === undefined || !partes.has(ruta)) throw rechazo('libro_danado', { motivo: 'sin_libro' })
  if (ruta.endsWith('.bin')) throw rechazo('libro_no_es_xlsx', { parece: 'xlsb' })
  if (ruta.startsWith('word/')) throw rechazo('libro_no_es_xlsx', { parece: 'docx' })
  if (ruta.startsWith('ppt/')) throw rechazo('libro_no_es_xlsx', { parece: 'pptx' })
  return ruta
}

export function readIndice(xml: Buffer): Indice {
  const hojas: { nombre: string; id: string }[] = []
  let desde1904 = false
  recorrerXml(xml, {
    abre: (nombre, atributo) => {
      if (nombre === 'sheet') hojas.push({ nombre: atributo('name') ?? '', id: atributo('id') ?? '' })
      else if (nombre === 'workbookPr') desde1904 = /^(1|true)$/.test(atributo('date1904') ?? '')
    },
    cierra: () => {},
    texto: () => {},
    escucha: () => false,
  })
  return { hojas, desde1904 }
}

/** Relations of a part (of the package itself when the path is empty), with paths from the root and types without their namespace. */
export function readRelaciones(partes: Partes, ruta: string): Relacion[] {
  const corte = ruta.lastIndexOf('/') + 1
  const carpeta = ruta.slice(0, corte)
  const relaciones: Relacion[] = []
  recorrerXml(partes.read(`${carpeta}_rels/${ruta.slice(corte)}.rels`), {
    abre: (nombre, atributo) => {
      if (nombre !== 'Relationship' || atributo('TargetMode') === 'External') return
      const tipo = (atributo('Type') ?? '').split('/').at(-1) ?? ''
      relaciones.push({ id: atributo('Id') ?? '', tipo, destino: resolver(carpeta, atributo('Target') ?? '') })
    },
    cierra: () => {},
    texto: () => {},
    escucha: () => false,
  })
  return relaciones
}

function resolver(carpeta: string, destino: string): string {
  const tramos: string[] = []
  for (const tramo of (destino.startsWith('/') ? destino : carpeta + destino).split('/')) {
    if (tramo === '..') tramos.pop()
    else if (tramo !== '' && tramo !== '.') tramos.push(tramo)
  }
  return tramos.join('/')
}

function crearPresupuesto({ celdas, caracteres }: LimitesLibro): (caracteres: number) => void {
  let restanCeldas = celdas
  let restanCaracteres = caracteres
  return (usados) => {
    restanCeldas -= 1
    restanCaracteres -= usados
    if (restanCeldas < 0 || restanCaracteres < 0) throw rechazo('libro_muy_grande', { motivo: 'celdas' })
  }
}

/** Progress by declared bytes of the parts that will be read. */
function crearAvance(partes: Partes, rutas: readonly (string | undefined)[], avance: (fraccion: number) => void) {
  const total = Math.max(
    1,
    rutas.reduce((suma, ruta) => suma + (ruta === undefined ? 0 : partes.medida(ruta)), 0),
  )
  let hechos = 0
  return {
    dentro: (bytes: number) => avance(Math.min(1, (hechos + bytes) / total)),
    termina: (ruta: string | undefined) => {
      hechos += ruta === undefined ? 0 : partes.medida(ruta)
      avance(Math.min(1, hechos / total))
    },
  }
}
