// A role is an appointment of a person to a body (R4, R6).

export const ROLES = [
  'usuario_lider',
  'delegado',
  'consulta',
  'administrador_gobernacion',
  'revisor_gobernacion',
  'administrador_dnp',
  'soporte_dnp',
  'analista_dnp',
  'administrador_direccion',
  'direccion_tecnica',
  'control',
] as const
export type Rol = (typeof ROLES)[number]

/** How far a permission reaches: the entity itself; the municipalities of the department (never the department's own report); the country. */
export type Extension = 'propia' | 'departamento' | 'nacional'
