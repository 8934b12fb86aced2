// Breadcrumb of the progress of an entity: those who see the board come from it; the entity, from its reports.
import { migaEntidad } from '../../app/entidad.ts'
import type { Miga } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { direccionAvance, direccionReporte, direccionTablero, nombreCorte } from './direccion.ts'
import type { Clave } from './tipos.ts'

/** With `dentro`, the progress itself is one step of the trail. */
export function useMigasAvance(clave: Clave, nombre: string, dentro = false): Miga[] {
  const lider = useSesion()?.rol === 'usuario_lider'
  const hasta: Miga[] = lider
    ? [
        migaEntidad(clave.entidad, nombre),
        { texto: 'Reportes', a: `/entidades/${clave.entidad}/reportes` },
        { texto: nombreCorte(clave), a: direccionReporte(clave) },
      ]
    : [
        { texto: `Tablero: ${nombreCorte(clave).toLowerCase()}`, a: direccionTablero(clave) },
        migaEntidad(clave.entidad, nombre),
      ]
  return dentro ? [...hasta, { texto: 'Avance', a: direccionAvance(clave) }] : hasta
}
