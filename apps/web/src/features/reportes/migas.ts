// Breadcrumb of the screens of a report.
import { nombreDeReporte } from '@kpt/textos'
import { migaEntidad } from '../../app/entidad.ts'
import type { Miga } from '../../app/pantalla.tsx'
import type { Clave } from './borrador/red.ts'
import { direccionReporte } from './direccion.ts'

/** The list that each instrument's reports are in. */
const LISTAS: Readonly<Record<Clave['instrumento'], { readonly texto: string; readonly parte: string }>> = {
  seguimiento: { texto: 'Reportes', parte: 'reportes' },
  gestionweb: { texto: 'GESTIONWEB', parte: 'gestionweb' },
}

/** With `dentro`, the report itself is one step of the trail. */
export function migasReporte(clave: Clave, nombre: string, dentro = false): Miga[] {
  const { texto, parte } = LISTAS[clave.instrumento]
  const hasta = [migaEntidad(clave.entidad, nombre), { texto, a: `/entidades/${clave.entidad}/${parte}` }]
  return dentro ? [...hasta, { texto: nombreDeReporte(clave), a: direccionReporte(clave) }] : hasta
}
