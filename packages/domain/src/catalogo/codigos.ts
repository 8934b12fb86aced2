// Codes of the Catálogo Programático de la Inversión: each level is the prefix of the next (art. 8, Resolución DNP 2053 de 2022; R2.3).
import { type Fecha, sumarDias } from '../shared/index.ts'

/** Digits of each level. Codes are text: leading zeros are real. */
export const DIGITOS_CATALOGO = { sector: 2, programa: 4, producto: 7, indicador: 9 } as const
export type NivelCatalogo = keyof typeof DIGITOS_CATALOGO
export const NIVELES_CATALOGO = [
  'sector',
  'programa',
  'producto',
  'indicador',
] as const satisfies readonly NivelCatalogo[]

export type CodigosCatalogo = Readonly<Record<NivelCatalogo, string>>

export function isCodigoCatalogo(nivel: NivelCatalogo, codigo: string): boolean {
  return codigo.length === DIGITOS_CATALOGO[nivel] && /^\d+$/.test(codigo)
}

/** The code of an upper level that a code carries inside. */
export function prefijoDe(codigo: string, nivel: NivelCatalogo): string {
  return codigo.slice(0, DIGITOS_CATALOGO[nivel])
}

/** Every level is well formed and is the prefix of the next one. */
export function prefijosCoherentes(codigos: CodigosCatalogo): boolean {
  const { indicador } = codigos
  return NIVELES_CATALOGO.every(
    (nivel) => isCodigoCatalogo(nivel, codigos[nivel]) && prefijoDe(indicador, nivel) === codigos[nivel],
  )
}

/** The suffix 00 marks the main indicator of its product. */
export function isPrincipal(indicador: string): boolean {
  return isCodigoCatalogo('indicador', indicador) && indicador.endsWith('00')
}

/** A version of the catalogue and the days it is in force; null: still is. Inactive codes stay readable in old plans. */
export type VersionCatalogo = { readonly version: string; readonly desde: Fecha; readonly hasta: Fecha | null }

/** The version in force on a day: the latest that had begun; null when there was none. */
export function versionVigente<V extends VersionCatalogo>(versiones: readonly V[], fecha: Fecha): V | null {
  const vigentes = versiones.filter((v) => v.desde <= fecha && (v.hasta === null || fecha <= v.hasta))
  return vigentes.toSorted((a, b) => (a.desde < b.desde ? 1 : -1))[0] ?? null
}

/** First day from which a new version may be in force: never before today, nor before one that is already published. What was judged stays. */
export function primerDiaDeVigencia(versiones: readonly VersionCatalogo[], hoy: Fecha): Fecha {
  const siguientes = versiones.map(({ desde }) => sumarDias(desde, 1))
  return [hoy, ...siguientes].toSorted().at(-1) ?? hoy
}
