// A reading under way: what each answer says so far, where it is, and what was found.
import { type CodigoLibroCorte, hallazgoDeLibro } from '../../reportes/libro/index.ts'
import { comparable, type FilaLibro, type Hallazgo, muestra, referencia, type ValorCelda } from '../../shared/index.ts'
import type { Pregunta } from '../cuestionario.ts'
import type { ValorLeido } from './leer-valor.ts'

export type Lugar = { readonly hoja: string; readonly celda: string }

export type HojaIdentificada = {
  readonly hoja: string
  readonly filas: readonly FilaLibro[]
  /** Column of each header, in comparable words. */
  readonly columnas: ReadonlyMap<string, number>
}

export type LecturaEnObra = {
  readonly preguntas: ReadonlyMap<string, Pregunta>
  /** By `pregunta/campo`. */
  readonly valores: Map<string, string | null>
  readonly lugares: Map<string, Lugar>
  /** Answers of which something could not be read: none of them is taken, for it would change what was answered. */
  readonly danadas: Set<string>
  readonly hallazgos: Hallazgo[]
}

export type Casilla = {
  readonly hoja: string
  readonly columna: number
  readonly fila: number
  readonly valor: ValorCelda
}

export function casilla({ hoja, columnas }: HojaIdentificada, fila: FilaLibro, titulo: string): Casilla {
  const columna = columnas.get(comparable(titulo)) ?? 0
  const valor = fila.celdas.find(([c]) => c === columna)?.[1] ?? null
  return { hoja, columna: Math.max(1, columna), fila: fila.numero, valor }
}

export const lugarDe = ({ hoja, columna, fila }: Casilla): Lugar => ({ hoja, celda: referencia(columna, fila) })

export function decir(
  { hallazgos }: LecturaEnObra,
  regla: CodigoLibroCorte,
  donde: Casilla,
  detalles: Readonly<Record<string, string>> = {},
): void {
  const gravedad = regla === 'corte_numero_como_texto' ? 'nota' : 'error'
  hallazgos.push(hallazgoDeLibro(regla, gravedad, { ruta: lugarDe(donde), valor: muestra(donde.valor), detalles }))
}

/** Tells what a cell had; whether what it says may be taken. */
export function leidoBien(obra: LecturaEnObra, { problema, falta }: ValorLeido, donde: Casilla): boolean {
  if (problema) decir(obra, problema, donde, falta ? { falta } : {})
  return problema === null || problema === 'corte_numero_como_texto'
}
