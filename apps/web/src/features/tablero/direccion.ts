// Addresses of the board and of the progress of an entity.
import type { Instrumento } from '@kpt/domain/calendario'
import type { Clave, ClaveCorte } from './tipos.ts'

/** `/tablero/seguimiento/2026/3`. */
export function direccionTablero({ instrumento, vigencia, corte }: ClaveCorte): string {
  return `/tablero/${instrumento}/${vigencia}/${corte}`
}

/** `/entidades/25200/reportes/seguimiento/2026/3/avance`. */
export function direccionAvance(clave: Clave): string {
  return `${direccionReporte(clave)}/avance`
}

/** `…/avance/metas/25200-M-0012`. */
export function direccionMeta(clave: Clave, meta: string): string {
  return `${direccionAvance(clave)}/metas/${meta}`
}

export function direccionReporte({ entidad, instrumento, vigencia, corte }: Clave): string {
  return `/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}`
}

/** The parameters of an address as the client of the contract takes them: what is not an instrument, the server refuses in words. */
export function claveDe<P extends { instrumento: string }>(params: P): P & { instrumento: Instrumento } {
  return { ...params, instrumento: params.instrumento as Instrumento }
}

export function nombreCorte({ corte, vigencia }: Pick<ClaveCorte, 'corte' | 'vigencia'>): string {
  return `Corte ${corte} de ${vigencia}`
}
