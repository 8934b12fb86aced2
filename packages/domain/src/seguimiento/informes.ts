// One report, many duties: which informes come out of the figures of a version, and what each of them carries (Ley 152 de 1994, arts. 36, 42
// and 43; Constitución, arts. 315 and 344; Ley 1757 de 2015, art. 48; Ley 1909 de 2018, art. 16).

/** Of the version of one entity. `corporacion`: the Concejo of a municipality, the Asamblea of a department. */
export const CLASES_INFORME = ['seguimiento', 'rendicion', 'corporacion', 'oposicion'] as const
export type ClaseInforme = (typeof CLASES_INFORME)[number]
/** Also the one that a department makes of its municipalities. */
export type DeberInforme = ClaseInforme | 'departamental'

export const FORMATOS_INFORME = ['pdf', 'docx', 'xlsx'] as const
export type FormatoInforme = (typeof FORMATOS_INFORME)[number]

/** What an informe may carry, in no order. `pendientes`: metas below what was programmed, with nothing executed or without report. */
export const SECCIONES_INFORME = [
  'resumen',
  'cumplimiento',
  'municipios',
  'linea',
  'sector',
  'ods',
  'dependencia',
  'fuente',
  'resultados',
  'pendientes',
  'metas',
  'metodologia',
] as const
export type SeccionInforme = (typeof SECCIONES_INFORME)[number]

export const CITAS_INFORME = [
  'ley_152_36',
  'ley_152_42',
  'ley_152_43',
  'constitucion_112',
  'constitucion_315',
  'constitucion_344',
  'ley_1757_48',
  'ley_1909_16',
] as const
export type CitaInforme = (typeof CITAS_INFORME)[number]

type ContenidoInforme = { readonly secciones: readonly SeccionInforme[]; readonly citas: readonly CitaInforme[] }

/** Sections in the order in which they are read, and the law that each duty answers. */
export const INFORMES: Readonly<Record<DeberInforme, ContenidoInforme>> = {
  seguimiento: {
    secciones: ['resumen', 'resultados', 'linea', 'sector', 'ods', 'dependencia', 'fuente', 'metas', 'metodologia'],
    citas: ['ley_152_36'],
  },
  rendicion: {
    secciones: ['resumen', 'resultados', 'linea', 'ods', 'fuente', 'pendientes', 'metodologia'],
    citas: ['ley_1757_48'],
  },
  corporacion: {
    secciones: ['resumen', 'resultados', 'linea', 'sector', 'fuente', 'pendientes', 'metas', 'metodologia'],
    citas: ['ley_152_43', 'constitucion_315'],
  },
  oposicion: {
    secciones: ['resumen', 'resultados', 'pendientes', 'linea', 'sector', 'ods', 'fuente', 'metas', 'metodologia'],
    citas: ['ley_1909_16', 'constitucion_112'],
  },
  departamental: {
    secciones: ['resumen', 'cumplimiento', 'municipios', 'sector', 'ods', 'metodologia'],
    citas: ['constitucion_344', 'ley_152_42'],
  },
}

/** Laws of a duty for an entity: what binds a mayor before the Concejo does not bind a governor before the Asamblea. */
export function citasDelInforme(deber: DeberInforme, esDepartamento: boolean): readonly CitaInforme[] {
  return INFORMES[deber].citas.filter((cita) => !(esDepartamento && cita === 'constitucion_315'))
}
