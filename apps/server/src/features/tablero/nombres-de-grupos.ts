import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Dimension, type DocumentoSeguimiento, SIN_CLAVE } from '@kpt/domain/seguimiento'
import { NOMBRES_SIN_CLAVE, nombreOds } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findNombresDeCodigos, findNombresSectores } from '../catalogo/index.ts'
import { findPlanDeVersion } from '../planes/index.ts'
import { fuentesDelReporte } from '../reportes/index.ts'

export type DimensionVisible = Exclude<Dimension, 'plan'>

/** How each group of a dimension is called; a key without a name goes by itself. */
export async function findNombresDeGrupos(
  ctx: Pick<ContextoTerritorial, 'db' | 'alcance'>,
  clave: ClaveReporte,
  documento: DocumentoSeguimiento,
  dimension: DimensionVisible,
): Promise<(grupo: string) => string> {
  const nombreDe = await findNombres(ctx, clave, documento, dimension)
  return (grupo) => (grupo === SIN_CLAVE ? NOMBRES_SIN_CLAVE[dimension] : (nombreDe(grupo) ?? grupo))
}

/** Líneas and dependencias as the plan version that the report names, sectors and programas as the catalogue of the data date, ODS as the United Nations. */
async function findNombres(
  { db, alcance }: Pick<ContextoTerritorial, 'db' | 'alcance'>,
  { entidad, vigencia }: ClaveReporte,
  { plan: { desde, version }, fechaDatos }: DocumentoSeguimiento,
  dimension: DimensionVisible,
): Promise<(grupo: string) => string | null | undefined> {
  if (dimension === 'ods') return nombreOds
  if (dimension === 'sector') {
    const sectores = await findNombresSectores(db, fechaDatos)
    return (grupo) => sectores.get(grupo)
  }
  const plan = await findPlanDeVersion(db, alcance, { entidad, desde }, version)
  if (dimension === 'linea') return (grupo) => plan.lineas.find((linea) => linea.consecutivo === grupo)?.nombre
  if (dimension === 'dependencia') return (grupo) => plan.dependencias?.find((d) => d.codigo === grupo)?.nombre
  if (dimension === 'fuente') {
    const fuentes = await fuentesDelReporte(db, { entidad, vigencia }, plan)
    return (grupo) => fuentes.find((fuente) => fuente.clave === grupo)?.nombre
  }
  const programas = await findNombresDeCodigos(
    db,
    fechaDatos,
    plan.metas.map((meta) => meta.programa),
  )
  return (grupo) => programas.get(grupo)
}

const { compare } = new Intl.Collator('es', { numeric: true })

/** `LE-2` before `LE-10`, 2 before 10, and what carries no key at the end. */
export function compareClaves(a: string, b: string): number {
  return Number(a === SIN_CLAVE) - Number(b === SIN_CLAVE) || compare(a, b)
}
