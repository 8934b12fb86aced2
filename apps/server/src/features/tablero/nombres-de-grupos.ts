import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Dimension, type DocumentoSeguimiento, SIN_CLAVE } from '@kpt/domain/seguimiento'
import { NOMBRES_SIN_CLAVE, nombreOds } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findNombresSectores } from '../catalogo/index.ts'
import { findPlanDeVersion } from '../planes/index.ts'

export type DimensionVisible = Exclude<Dimension, 'plan' | 'programa'>

/** Name of each group of a dimension, in the order in which they are shown; a key that is not there goes by itself. */
export async function findNombresDeGrupos(
  { db, alcance }: ContextoTerritorial,
  { entidad }: ClaveReporte,
  { plan: { desde, version }, fechaDatos }: DocumentoSeguimiento,
  dimension: DimensionVisible,
): Promise<(clave: string) => string> {
  const nombres = await (async () => {
    if (dimension === 'ods') return null
    if (dimension === 'sector') return findNombresSectores(db, fechaDatos)
    const { lineas } = await findPlanDeVersion(db, alcance, { entidad, desde }, version)
    return new Map(lineas.map((linea) => [linea.consecutivo, linea.nombre]))
  })()
  const nombreDe = (clave: string) => (nombres ? nombres.get(clave) : nombreOds(clave)) ?? clave
  return (clave) => (clave === SIN_CLAVE ? NOMBRES_SIN_CLAVE[dimension] : nombreDe(clave))
}

const { compare } = new Intl.Collator('es', { numeric: true })

/** `LE-2` before `LE-10`, 2 before 10, and what carries no key at the end. */
export function compareClaves(a: string, b: string): number {
  return Number(a === SIN_CLAVE) - Number(b === SIN_CLAVE) || compare(a, b)
}
