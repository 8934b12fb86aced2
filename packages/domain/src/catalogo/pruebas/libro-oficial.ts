// For tests and benchmarks: DNP's file of 24 columns, made from a catalogue, as messy as real books are when asked.
import type { FilaLibro, Libro, ValorCelda } from '../../shared/index.ts'
import type { EntradaBuscable, EntradaCatalogo } from '../entrada.ts'
import { COLUMNAS_CATALOGO } from '../lectura/columnas.ts'

/** A catalogue of the size of the real one: the entries again under other programmes, with something else in their names. */
export function crecer(entradas: readonly EntradaBuscable[], cuantas: number): EntradaBuscable[] {
  const vueltas = Math.ceil(cuantas / entradas.length)
  const todas = Array.from({ length: vueltas }, (_, vuelta) =>
    entradas.map((entrada) => bajoOtroPrograma(entrada, vuelta)),
  )
  return todas.flat().slice(0, cuantas)
}

const MATICES = [
  '',
  'rural',
  'con enfoque diferencial',
  'en zonas de frontera',
  'para población étnica',
  'de segunda generación',
]

function bajoOtroPrograma(entrada: EntradaBuscable, vuelta: number): EntradaBuscable {
  if (vuelta === 0) return entrada
  const programa = `${entrada.sector}${String(40 + vuelta * 10 + (Number(entrada.programa.slice(2)) % 10)).padStart(2, '0')}`
  const resto = entrada.indicador.slice(2)
  const numero = `${resto.slice(0, 2)}${resto.slice(2, 5)}`
  const producto = `${programa}${String((Number(numero) * 7 + vuelta) % 1000).padStart(3, '0')}`
  const matiz = MATICES[vuelta % MATICES.length]
  return {
    ...entrada,
    programa,
    programaNombre: `${entrada.programaNombre} ${matiz}`,
    producto,
    productoNombre: `${entrada.productoNombre} ${matiz}`,
    indicador: `${producto}${resto.slice(5)}`,
    indicadorNombre: `${entrada.indicadorNombre} ${matiz}`,
  }
}

/** With invented values in the columns that the seed has not. */
export function completar(entrada: EntradaBuscable): EntradaCatalogo {
  return {
    ...entrada,
    descripcion: `Corresponde a ${entrada.productoNombre.toLowerCase()}.\nIncluye su puesta en marcha.`,
    medido: `Número de ${entrada.productoNombre.toLowerCase()}`,
    esNacional: entrada.principal,
    esTerritorial: true,
    ods: '11. Ciudades y comunidades sostenibles',
    metaOds: '11.3',
    tipologiaGeneral: 'Bien',
    tipologiaD: null,
    tipologiaE: 'X',
    tipologiaA: null,
    tipologiaB: null,
    tipologiaC: null,
    tieneEdt: false,
    edt: null,
  }
}

/** One sheet with the header in its first row and nothing amiss. */
export function libroLimpio(entradas: readonly EntradaCatalogo[]): Libro {
  const titulos = COLUMNAS_CATALOGO.map(({ encabezado }) => encabezado)
  return {
    hojas: [{ nombre: 'Catálogo', filas: [fila(1, titulos), ...entradas.map((e, i) => fila(i + 2, celdasDe(e)))] }],
  }
}

/**
 * The same as people send it: a cover sheet, banners above a header in other case, codes as numbers, cells of merged sectors blank after the
 * first, `_x000D_` and non-breaking blanks, yes and no of five kinds, rows twice, the header again in the middle, a total and an empty tail.
 */
export function libroDesordenado(entradas: readonly EntradaCatalogo[]): Libro {
  const titulos = COLUMNAS_CATALOGO.map(({ encabezado }, i) =>
    i % 2 === 0 ? `  ${encabezado.toUpperCase()}\u00a0` : encabezado.normalize('NFD'),
  )
  const cuerpo: (readonly ValorCelda[])[] = []
  entradas.forEach((entrada, i) => {
    const previa = entradas[i - 1]
    const juntas = {
      mismoSector: previa?.sector === entrada.sector,
      mismoProducto: previa?.producto === entrada.producto,
    }
    cuerpo.push(desordenar(celdasDe(entrada), i, juntas))
    if (i % 97 === 5) cuerpo.push(celdasDe(entrada))
    if (i === 50) cuerpo.push(titulos)
  })
  const total: ValorCelda[] = ['TOTAL GENERAL', null, null, null, null, null, null, null, entradas.length]
  const vacias = Array.from({ length: 20 }, () => [' ', null, '\u00a0', ''])
  const banner = [['DEPARTAMENTO NACIONAL DE PLANEACIÓN'], [], ['Catálogo de productos de la MGA', null, 'Sector'], []]
  const filas = [...banner, titulos, ...cuerpo, total, ...vacias].map((celdas, i) => fila(i + 1, celdas))
  const portada = { nombre: 'Portada', filas: [fila(2, ['Catálogo Programático', 'Sector'])] }
  return { hojas: [portada, { nombre: 'CATALOGO MGA ', filas }] }
}

/** Texts of yes and no that mean the same. */
const SI = ['Sí', 'SI', 'X', 'si ', 's']
const NO = ['No', 'NO', 'no', 'n', 'No ']

function celdasDe(entrada: EntradaCatalogo): ValorCelda[] {
  return COLUMNAS_CATALOGO.map(({ campo }) => {
    const valor = entrada[campo]
    return typeof valor === 'boolean' ? (valor ? 'Sí' : 'No') : valor
  })
}

type Juntas = { readonly mismoSector: boolean; readonly mismoProducto: boolean }

function desordenar(celdas: readonly ValorCelda[], i: number, juntas: Juntas): ValorCelda[] {
  return celdas.map((valor, c) => {
    const campo = COLUMNAS_CATALOGO[c]?.campo ?? 'edt'
    if (juntas.mismoSector && ['sector', 'sectorNombre'].includes(campo)) return null
    if (juntas.mismoProducto && ['productoNombre', 'descripcion'].includes(campo)) return null
    return typeof valor === 'string' ? reescribir(valor, i) : valor
  })
}

function reescribir(valor: string, i: number): ValorCelda {
  if (valor === 'Sí') return SI[i % SI.length] ?? null
  if (valor === 'No') return NO[i % NO.length] ?? null
  if (/^\d+$/.test(valor)) return i % 2 === 0 ? Number(valor) : ` ${valor} `
  return i % 3 === 0 ? `${valor.replace(' ', '\u00a0')} _x000D_\n` : `  ${valor} `
}

function fila(numero: number, celdas: readonly ValorCelda[]): FilaLibro {
  const llenas = celdas.flatMap((valor, i) => (valor === null ? [] : [[i + 1, valor] as const]))
  return { numero, celdas: llenas }
}
