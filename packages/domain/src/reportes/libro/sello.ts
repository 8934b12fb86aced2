// Whose a workbook is: entity, report and version of what it answers, stamped inside with what every cell held when it was downloaded.
import type { CeldaLibro, Hallazgo, HojaLibro, Libro } from '../../shared/index.ts'
import { comparable } from '../../shared/index.ts'
import type { ClaveReporte } from '../vida.ts'
import type { CodigoLibroCorte } from './hallazgos.ts'

/** Hidden: whose the book is, and what each cell held when it was downloaded. */
export const HOJA_SELLO = 'KPT'

export type SelloReporte = {
  readonly entidad: string
  readonly instrumento: string
  readonly vigencia: number
  readonly corte: number
  /** ISO instant with the offset of Bogotá. */
  readonly descargadoEn: string
}

/** A cell as it was when the book was made; `meta` is the place, whatever the instrument. */
export type CeldaBase = {
  readonly meta: string
  readonly campo: string
  readonly clave: string
  readonly valor: string
}

/** What tells the stamps of one instrument: whole numbers beside whose it is, and the fields that its book carries. */
export type FormaSello<E extends string> = { readonly enteros: readonly E[]; readonly campos: readonly string[] }
type SelloDe<E extends string> = SelloReporte & { readonly [N in E]: number }

/** A book that is not taken. */
export type RechazoDeLibro = {
  readonly tipo: 'rechazo'
  readonly hallazgos: readonly Hallazgo[]
  readonly sello: SelloReporte | null
}

const MARCA = 'KPT: libro del corte'
const FORMATO = 1
/** Row of the stamp; what the cells held begins after it. */
const FILA_SELLO = 2
const PRIMERA_BASE = 4

/** Texts go as JSON with nothing but plain characters, so that no program that saves the book changes them. */
export function hojaSello(sello: SelloReporte, base: readonly CeldaBase[]): HojaLibro {
  const cabeza = [MARCA, FORMATO, base.length]
  const filas = [
    { numero: 1, celdas: enCeldas(cabeza) },
    { numero: FILA_SELLO, celdas: enCeldas([cifrar(sello)]) },
    ...base.map(({ meta, campo, clave, valor }, i) => ({
      numero: PRIMERA_BASE + i,
      celdas: enCeldas([meta, campo, cifrar(clave), cifrar(valor)]),
    })),
  ]
  return { nombre: HOJA_SELLO, filas }
}

export type LibroSellado<E extends string> =
  | { readonly sello: SelloDe<E>; readonly base: readonly CeldaBase[]; readonly ajeno: null }
  | { readonly sello: SelloDe<E> | null; readonly base: readonly CeldaBase[]; readonly ajeno: Hallazgo }

/** The stamp of a book brought to a report; `ajeno` when it is not the book of that report. */
export function leerSello<E extends string>(libro: Libro, clave: ClaveReporte, forma: FormaSello<E>): LibroSellado<E> {
  const leido = selloDe(hojaDeLibro(libro, HOJA_SELLO), forma)
  const nada = { sello: null, base: [], ajeno: rechazo('corte_libro_ajeno', {}) }
  if (!leido) return nada
  const { isSuyo, ...suyo } = leido
  const ajeno = juzgarSello(suyo.sello, clave)
  // Of another report it is told which, whatever else its stamp holds.
  return ajeno === null && !isSuyo ? nada : { ...suyo, ajeno }
}

export function hojaDeLibro(libro: Libro, nombre: string): HojaLibro | undefined {
  return libro.hojas.find((h) => comparable(h.nombre) === comparable(nombre))
}

/** Null when the sheet is not a stamp of ours, or not all of it is there. */
function selloDe<E extends string>(hoja: HojaLibro | undefined, forma: FormaSello<E>) {
  const [cabeza, sello, ...resto] = hoja?.filas ?? []
  const [marca, formato, cuantas] = valoresDe(cabeza?.celdas)
  if (marca !== MARCA || Number(formato) !== FORMATO) return null
  const leido = descifrar(valoresDe(sello?.celdas)[0])
  const base = resto.flatMap((fila) => celdaBase(valoresDe(fila.celdas)) ?? [])
  if (!isSello(leido) || base.length !== Number(cuantas)) return null
  return { sello: leido as SelloDe<E>, base, isSuyo: isDe(forma, leido, base) }
}

function isDe({ enteros, campos }: FormaSello<string>, sello: SelloReporte, base: readonly CeldaBase[]): boolean {
  return enteros.every((nombre) => isEntero(sello, nombre)) && base.every(({ campo }) => campos.includes(campo))
}

/** Null when the book is of this report of this entity. */
function juzgarSello(sello: SelloReporte, clave: ClaveReporte): Hallazgo | null {
  const { entidad, instrumento, vigencia, corte } = sello
  if (entidad !== clave.entidad) return rechazo('corte_libro_otra_entidad', { libro: entidad, entidad: clave.entidad })
  if (instrumento === clave.instrumento && vigencia === clave.vigencia && corte === clave.corte) return null
  return rechazo('corte_libro_otro_corte', {
    ...{ instrumentoLibro: instrumento, corteLibro: String(corte), vigenciaLibro: String(vigencia) },
    ...{ instrumento: clave.instrumento, corte: String(clave.corte), vigencia: String(clave.vigencia) },
  })
}

const rechazo = (regla: CodigoLibroCorte, detalles: Record<string, string>): Hallazgo => ({
  ...{ regla, gravedad: 'error', ruta: {}, valor: null, detalles },
})

function celdaBase([meta, campo, clave, valor]: readonly unknown[]): CeldaBase | null {
  const [suClave, suValor] = [descifrar(clave), descifrar(valor)]
  const textos = [meta, campo, suClave, suValor].every((t) => typeof t === 'string')
  return textos ? ({ meta, campo, clave: suClave, valor: suValor } as CeldaBase) : null
}

function isSello(json: unknown): json is SelloReporte {
  if (typeof json !== 'object' || json === null) return false
  const { entidad, instrumento, descargadoEn } = json as Record<string, unknown>
  const textos = [entidad, instrumento, descargadoEn].every((texto) => typeof texto === 'string')
  return textos && isEntero(json, 'vigencia') && isEntero(json, 'corte')
}

function isEntero(json: object, nombre: string): boolean {
  return Number.isInteger((json as Record<string, unknown>)[nombre])
}

/** `_x0041_` means a character to a spreadsheet: no underscore goes before an x. */
function cifrar(valor: unknown): string {
  return JSON.stringify(valor).replace(/[^ -~]|_(?=x)/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function descifrar(texto: unknown): unknown {
  if (typeof texto !== 'string') return undefined
  try {
    return JSON.parse(texto)
  } catch {
    return undefined
  }
}

function enCeldas(valores: readonly (string | number)[]): CeldaLibro[] {
  return valores.map((valor, i) => [i + 1, valor])
}

function valoresDe(celdas: readonly CeldaLibro[] = []): unknown[] {
  const valores: unknown[] = []
  for (const [columna, valor] of celdas) valores[columna - 1] = valor
  return valores
}
