// Breadcrumb of the screens of a report.
import { migaEntidad } from '../../app/entidad.ts'
import type { Miga } from '../../app/pantalla.tsx'
import type { Clave } from './borrador/red.ts'
import { direccionReporte } from './direccion.ts'

/** With `dentro`, the report itself is one step of the trail. */
export function migasReporte(clave: Clave, nombre: string, dentro = false): Miga[] {
  const hasta = [migaEntidad(clave.entidad, nombre), { texto: 'Reportes', a: `/entidades/${clave.entidad}/reportes` }]
  return dentro ? [...hasta, { texto: nombreCorte(clave), a: direccionReporte(clave) }] : hasta
}

export function nombreCorte({ corte, vigencia }: Pick<Clave, 'corte' | 'vigencia'>): string {
  return `Corte ${corte} de ${vigencia}`
}
