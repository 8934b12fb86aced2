// Whose a workbook is: entity, corte and version of the plan, stamped inside with what every cell held when it was downloaded.
import type { CeldaLibro, HojaLibro } from '../../shared/index.ts'
import type { Celda } from '../valores.ts'
import { CAMPOS_LIBRO, type CampoLibro, HOJA_SELLO } from './forma.ts'

export type SelloLibro = {
  readonly entidad: string
  readonly instrumento: string
  readonly vigencia: number
  readonly corte: number
  readonly planDesde: number
  readonly planVersion: number
  /** ISO instant with the offset of Bogotá. */
  readonly descargadoEn: string
}

/** A cell as it was when the book was made. */
export type CeldaBase = Celda & { readonly meta: string }

const MARCA = 'KPT: libro del corte'
const FORMATO = 1
/** Row of the stamp; what the cells held begins after it. */
const FILA_SELLO = 2
const PRIMERA_BASE = 4

/** Texts go as JSON with nothing but plain characters, so that no program that saves the book changes them. */
export function hojaSello(sello: SelloLibro, base: readonly CeldaBase[]): HojaLibro {
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

export type SelloLeido = { readonly sello: SelloLibro; readonly base: readonly CeldaBase[] }

/** Null when the sheet is not a stamp of ours, or not all of it is there. */
export function leerSello(hoja: HojaLibro | undefined): SelloLeido | null {
  const [cabeza, sello, ...resto] = hoja?.filas ?? []
  const [marca, formato, cuantas] = valoresDe(cabeza?.celdas)
  if (marca !== MARCA || Number(formato) !== FORMATO) return null
  const leido = descifrar(valoresDe(sello?.celdas)[0])
  const base = resto.flatMap((fila) => celdaBase(valoresDe(fila.celdas)) ?? [])
  return isSello(leido) && base.length === Number(cuantas) ? { sello: leido, base } : null
}

function celdaBase([meta, campo, clave, valor]: readonly unknown[]): CeldaBase | null {
  const [suClave, suValor] = [descifrar(clave), descifrar(valor)]
  const textos = typeof meta === 'string' && typeof suClave === 'string' && typeof suValor === 'string'
  return textos && isCampo(campo) ? { meta, campo, clave: suClave, valor: suValor } : null
}

function isCampo(valor: unknown): valor is CampoLibro {
  return CAMPOS_LIBRO.some((campo) => campo === valor)
}

function isSello(json: unknown): json is SelloLibro {
  if (typeof json !== 'object' || json === null) return false
  const { entidad, instrumento, vigencia, corte, planDesde, planVersion, descargadoEn } = json as Record<
    string,
    unknown
  >
  return (
    [entidad, instrumento, descargadoEn].every((texto) => typeof texto === 'string') &&
    [vigencia, corte, planDesde, planVersion].every((entero) => Number.isInteger(entero))
  )
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
