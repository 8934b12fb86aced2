// The head of a CHIP export: which body, which period, which form. It tells whether it is the right book before anything is proposed.
import { type Fecha, type FilaLibro, limpiarLinea } from '../shared/index.ts'
import type { CabezaLibro } from './forma.ts'

/** Rows above the header of the table. */
export function leerCabeza(filas: readonly FilaLibro[]): CabezaLibro {
  const lineas = filas.map(({ celdas }) => limpiarLinea(celdas[0]?.[1] ?? null)).filter((linea) => linea !== '')
  const hallar = (patron: RegExp) => lineas.map((linea) => patron.exec(linea)).find((hallado) => hallado !== null)
  const entidad = hallar(/^(\d{9})\s*-\s*(.+)$/)
  const periodo = hallar(/^(\d{2})-(\d{2})-(\d{4}) al (\d{2})-(\d{2})-(\d{4})$/)
  return {
    chip: entidad?.[1] ?? null,
    nombre: entidad?.[2] ?? null,
    desde: fechaDe(periodo, 1),
    hasta: fechaDe(periodo, 4),
    formulario: hallar(/^[A-Z]_[A-Z_]+$/)?.[0] ?? null,
    // The signs over the vowels of these two lines come damaged from CHIP itself.
    envio: hallar(/^ENV.{1,2}O N.{1,2}MERO (\d+)$/i)?.[1] ?? null,
    recepcion: hallar(/^FECHA RECEPCI.{1,2}N (\d{4}-\d{2}-\d{2}[ \d:]*)$/i)?.[1] ?? null,
  }
}

function fechaDe(periodo: RegExpExecArray | undefined, desde: number): Fecha | null {
  return periodo ? `${periodo[desde + 2]}-${periodo[desde + 1]}-${periodo[desde]}` : null
}

/** DANE code of the body: `219105091` is 05091, `112525000` the department 25. */
export function entidadDeChip(chip: string): string {
  const dane = chip.slice(-5)
  return dane.endsWith('000') ? dane.slice(0, 2) : dane
}

export type Corte = { readonly entidad: string; readonly vigencia: number; readonly fechaDatos: Fecha }

/** Refusals: nothing of it may be taken. */
export const RECHAZOS_CRUCE = [
  'sin_encabezado',
  'es_programacion',
  'otra_entidad',
  'otra_vigencia',
  'sin_filas',
] as const
export type RechazoCruce = (typeof RECHAZOS_CRUCE)[number]
/** To be looked at before accepting. */
export const AVISOS_CRUCE = ['otra_fecha', 'sin_cabeza', 'no_cuadra', 'fuentes_sin_clave'] as const
export type CodigoAvisoCruce = (typeof AVISOS_CRUCE)[number]
export type AvisoCruce = { readonly codigo: CodigoAvisoCruce; readonly detalles: Readonly<Record<string, string>> }

export type JuicioLibro = {
  readonly rechazo: { readonly codigo: RechazoCruce; readonly detalles: Readonly<Record<string, string>> } | null
  readonly avisos: readonly AvisoCruce[]
}

/** Whether it is the book of this entity and this corte. What is accumulated to another day is told; another body or year is refused. */
export function juzgarLibro({ chip, nombre, hasta }: CabezaLibro, corte: Corte): JuicioLibro {
  if (chip !== null && entidadDeChip(chip) !== corte.entidad) {
    const detalles = { libro: `${entidadDeChip(chip)} ${nombre ?? ''}`.trim(), entidad: corte.entidad }
    return { rechazo: { codigo: 'otra_entidad', detalles }, avisos: [] }
  }
  if (hasta !== null && hasta.slice(0, 4) !== String(corte.vigencia)) {
    const detalles = { libro: hasta.slice(0, 4), vigencia: String(corte.vigencia) }
    return { rechazo: { codigo: 'otra_vigencia', detalles }, avisos: [] }
  }
  if (chip === null || hasta === null) return { rechazo: null, avisos: [{ codigo: 'sin_cabeza', detalles: {} }] }
  if (hasta === corte.fechaDatos) return { rechazo: null, avisos: [] }
  return { rechazo: null, avisos: [{ codigo: 'otra_fecha', detalles: { hasta, fechaDatos: corte.fechaDatos } }] }
}
