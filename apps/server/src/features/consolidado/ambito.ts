import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import { type Alcance, alcanceInterno, rechazar } from '../../platform/http/index.ts'
import type { Referencia } from '../../platform/servicios.ts'

/** What a consolidated book gathers: the country, or the municipalities of a department (never the department's own report, R4.4). */
export type Ambito = {
  readonly codigo: 'nacional' | CodigoEntidad
  readonly nombre: string
  /** The territory of the book itself, the same whoever asks for it. */
  readonly alcance: Alcance
}

export function ambitoDe({ territorio }: Pick<Referencia, 'territorio'>, codigo: string): Ambito {
  if (codigo === 'nacional') return { codigo, nombre: 'Consolidado nacional', alcance: alcanceInterno() }
  const departamento: Entidad | undefined = territorio.get(codigo)
  if (departamento?.tipo !== 'departamento') return rechazar('entidad.desconocida', { entidad: codigo })
  const alcance = alcanceInterno({ clase: 'departamento', codigo })
  return { codigo, nombre: `Municipios de ${departamento.nombre}`, alcance }
}

/** The same, for somebody: the country only to whom was granted the country, a department also to its gobernación. */
export function ambitoPermitido(referencia: Pick<Referencia, 'territorio'>, alcance: Alcance, codigo: string): Ambito {
  const ambito = ambitoDe(referencia, codigo)
  const { territorio } = alcance
  const suyo = territorio.clase === 'nacional' || (territorio.clase === 'departamento' && territorio.codigo === codigo)
  return suyo ? ambito : rechazar('territorio.ajeno', { entidad: codigo })
}
