// What a column of an entity's own workbook can be: the fields of the plan that its layout may bring (R2.1, R2.4).

/** Fields of one column each. */
export const CAMPOS_SIMPLES = [
  'linea',
  'componente',
  'programaPropio',
  'codigoSispt',
  'personalizacion',
  'sector',
  'programa',
  'producto',
  'indicador',
  'unidad',
  'lineaBase',
  'metaCuatrienio',
  'orientacion',
  'tipoAcumulacion',
  'principal',
  'bpin',
  'ods',
  'dependencia',
  'responsable',
] as const
export type CampoSimple = (typeof CAMPOS_SIMPLES)[number]

/** Recognised and told, never kept: the plan says what is programmed, the reports say what was done. */
export const CAMPOS_SIN_GUARDAR = [
  'sectorNombre',
  'programaNombre',
  'productoNombre',
  'indicadorNombre',
  'avance',
  'observaciones',
  'ignorar',
] as const
export type CampoSinGuardar = (typeof CAMPOS_SIN_GUARDAR)[number]

/** One column for each vigencia (`programado/2024`, `total/2024`), and for each source in it (`fuentes/2024/credito`). */
export const SERIES = ['programado', 'total', 'fuentes'] as const
export type SerieMapeo = (typeof SERIES)[number]

/** `linea`, `programado/2024`, `fuentes/2024/sgp_salud`, `ignorar`… */
export type CampoMapeo = string

/** A field, its vigencia and its source; null when the text names none. */
export type PartesCampo = {
  readonly base: CampoSimple | CampoSinGuardar | SerieMapeo
  readonly vigencia: string | null
  readonly fuente: string | null
}

export function partesDe(campo: CampoMapeo): PartesCampo | null {
  const [base = '', vigencia = null, fuente = null, ...sobra] = campo.split('/')
  if (sobra.length > 0) return null
  if (isSimple(base)) return vigencia === null ? { base, vigencia: null, fuente: null } : null
  if (!isSerie(base) || vigencia === null || !/^(19|20)\d\d$/.test(vigencia)) return null
  if (base !== 'fuentes') return fuente === null ? { base, vigencia, fuente: null } : null
  return fuente !== null && /^[a-z][a-z0-9_]{0,79}$/.test(fuente) ? { base, vigencia, fuente } : null
}

export function seGuarda(campo: CampoMapeo): boolean {
  return !(CAMPOS_SIN_GUARDAR as readonly string[]).includes(campo)
}

/** Whose blank cells, under a value, mean «the same as above». */
export const CAMPOS_QUE_BAJAN: readonly CampoSimple[] = [
  'linea',
  'componente',
  'programaPropio',
  'dependencia',
  'responsable',
]

/** Numbers. */
export function esCifra(campo: CampoMapeo): boolean {
  const base = partesDe(campo)?.base
  return base === 'metaCuatrienio' || base === 'lineaBase' || isSerie(base ?? '')
}

/** Pesos. */
export function esDinero(campo: CampoMapeo): boolean {
  const base = partesDe(campo)?.base
  return base === 'total' || base === 'fuentes'
}

function isSimple(base: string): base is CampoSimple | CampoSinGuardar {
  return ([...CAMPOS_SIMPLES, ...CAMPOS_SIN_GUARDAR] as readonly string[]).includes(base)
}

function isSerie(base: string): base is SerieMapeo {
  return (SERIES as readonly string[]).includes(base)
}

/** Fields that several columns of one sheet may say. */
export const REPETIBLES: ReadonlySet<string> = new Set([
  'ignorar',
  'avance',
  'observaciones',
  'sectorNombre',
  'programaNombre',
  'productoNombre',
  'indicadorNombre',
])
