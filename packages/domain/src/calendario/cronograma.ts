// A cronograma: what must be done, by whom and until when, as each circular left it (R1.1, R1.2; Circulares 0029-4 de 2021 y 0009-4 de 2023).
import type { Fecha } from '../shared/index.ts'
import type { Instrumento } from './instrumento.ts'

/** Kinds of an activity; one row may be several. They, and not the literal text, open and close acts. */
export const CLASES_ACTIVIDAD = [
  'publicacion',
  'apertura',
  'reporte',
  'verificacion',
  'revision',
  'ajustes',
  'soporte',
  'revision_selectiva',
  'cierre',
] as const
export type ClaseActividad = (typeof CLASES_ACTIVIDAD)[number]

/** Whom a row binds. `distrito` is a municipality of that regime. */
export const OBLIGADOS = ['municipio', 'distrito', 'departamento', 'dnp'] as const
export type Obligado = (typeof OBLIGADOS)[number]

/** `recibe`: accepted late, until the cronograma closes, and marked late for ever. `cierra`: refused (R1.3). */
export const TRAS_LIMITE = ['recibe', 'cierra'] as const
export type TrasLimite = (typeof TRAS_LIMITE)[number]

export const CLASES_CORTE = ['primer_corte', 'corte_parcial', 'corte_definitivo', 'unico'] as const
export type ClaseCorte = (typeof CLASES_CORTE)[number]

/** `fija` sets the cronograma, `sustituye` replaces the whole numeral, `modifica` touches only the rows it names. */
export const EFECTOS = ['fija', 'sustituye', 'modifica'] as const
export type Efecto = (typeof EFECTOS)[number]

/**
 * What is done with a limit on a day that is not a business day. `literal`: the date stays where the circular put it.
 * `dia_habil_siguiente`: it runs to the first business day after it, because the cronograma says so (R1.4).
 */
export const POLITICAS = ['literal', 'dia_habil_siguiente'] as const
export type Politica = (typeof POLITICAS)[number]

export type Circular = {
  /** Number and year, `0029-4-2021`: the numbering starts again every year. */
  readonly clave: string
  readonly numero: string
  /** Day of its signature, from which its rows are known. */
  readonly fecha: Fecha
  readonly asunto: string | null
  readonly expide: string
  readonly firma: string | null
  /** False when only its existence is on file: its rows are unknown and never invented (R1.8). */
  readonly disponible: boolean
  /** Invented for the demonstration, without legal value. */
  readonly demostracion: boolean
}

/** Data date and kind of a corte; its number is its order in the cronograma (R1.6). The data date is not the limit. */
export type Corte = { readonly numero: number; readonly clase: ClaseCorte; readonly fechaDatos: Fecha }

/** One row as one circular left it: literal texts apart from the fields that drive the gates. */
export type Actividad = {
  /** Stable across circulars, unique inside the cronograma. */
  readonly clave: string
  readonly orden: number
  /** Literal number of the row; null where the circular prints none. */
  readonly item: string | null
  readonly texto: string
  readonly responsable: string
  readonly medio: string
  readonly textoLimite: string
  readonly clases: readonly ClaseActividad[]
  readonly obligados: readonly Obligado[]
  readonly corte: number | null
  /** First day; null where the circular fixes none. */
  readonly apertura: Fecha | null
  /** Last day, which counts whole. */
  readonly limite: Fecha
  readonly trasLimite: TrasLimite
}

/** What one circular does to a cronograma. Acts are added, never changed. */
export type ActoCronograma = {
  readonly circular: Circular
  readonly numeral: string
  readonly efecto: Efecto
  /** Keys of the rows that a modification suppresses. */
  readonly retira: readonly string[]
  /** Empty when the text of the circular is not on file. */
  readonly actividades: readonly Actividad[]
}

export type Cronograma = {
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly politica: Politica
  readonly demostracion: boolean
  readonly cortes: readonly Corte[]
  /** In the order of their dates; the first one sets the cronograma. */
  readonly actos: readonly ActoCronograma[]
}

export function claveCircular(numero: string, fecha: Fecha): string {
  return `${numero}-${fecha.slice(0, 4)}`
}

/** Key of the row under which a corte is reported, whatever is known of its dates; null when no act has such a row. */
export function actividadReporte(cronograma: Cronograma, corte: number): string | null {
  const filas = cronograma.actos.flatMap((acto) => acto.actividades)
  return filas.findLast((fila) => fila.corte === corte && fila.clases.includes('reporte'))?.clave ?? null
}
