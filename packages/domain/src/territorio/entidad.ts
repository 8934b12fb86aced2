// The entities of the territory: departments, municipalities, the island and the non-municipalised areas (DIVIPOLA of DANE; R1.10).

/** DANE code as text: two digits for a department, five for the rest. Leading zeros are real. */
export type CodigoEntidad = string

export const TIPOS_ENTIDAD = ['departamento', 'municipio', 'isla', 'area_no_municipalizada'] as const
export type TipoEntidad = (typeof TIPOS_ENTIDAD)[number]

export type Entidad = {
  readonly codigo: CodigoEntidad
  readonly nombre: string
  readonly tipo: TipoEntidad
  /** Code of the department it belongs to; its own code for a department. */
  readonly departamento: CodigoEntidad
}

/** Who reviews the reports of an entity (R4.1, R4.4, R1.10). */
export type Revisor = 'gobernacion' | 'dnp'

/** Departments and Bogotá D.C., which has no gobernación above it, are reviewed by DNP; municipalities by their gobernación. */
export function revisorDe(entidad: Entidad, sinGobernacion: ReadonlySet<CodigoEntidad>): Revisor {
  return entidad.tipo === 'departamento' || sinGobernacion.has(entidad.codigo) ? 'dnp' : 'gobernacion'
}

/** Two digits of department, or five of the rest. */
export function isCodigoEntidad(texto: string): boolean {
  return /^(\d{2}|\d{5})$/.test(texto)
}
