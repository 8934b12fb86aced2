import type { Clave } from '../reportes/borrador/red.ts'
import { direccionReporte } from '../reportes/direccion.ts'

/** `/entidades/25200/reportes/seguimiento/2025/3/cruces`, and one of them. */
export function direccionCruces(clave: Clave, cruce?: number): string {
  const base = direccionReporte(clave, 'cruces')
  return cruce === undefined ? base : `${base}/${cruce}`
}
