// In whose name letters are written: the body of the appointment. A gobernación writes to its municipalities, DNP to anybody.
import type { Emisor } from '@kpt/domain/comunicaciones'
import type { Persona } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { nombreDelOrganismo } from '../equipo/index.ts'

export function emisorDe({ entidad }: Pick<Persona, 'entidad'>): Emisor {
  return entidad ?? 'DNP'
}

export function emisorVisible(servicios: Pick<Servicios, 'referencia'>, emisor: string) {
  const entidad = emisor === 'DNP' ? null : emisor
  const nombre =
    emisor === 'DNP'
      ? 'Departamento Nacional de Planeación'
      : nombreDelOrganismo(servicios, { entidad, direccion: null })
  return { codigo: emisor, nombre }
}

/** Chain of audit of an issuing body. */
export function cadenaDe(emisor: string): string {
  return emisor === 'DNP' ? 'nacional' : emisor
}
