import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  type Aporte,
  aportesDe,
  aportesDistintos,
  DIMENSIONES,
  type RazonesDeMetas,
  razonesDe,
  razonesDistintas,
} from '@kpt/domain/seguimiento'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, rechazar } from '../../platform/http/index.ts'
import { findAportes } from './aporte.repo.ts'
import { entradasDelDocumento } from './entradas.ts'
import { findMetodologiaDe } from './metodologia.repo.ts'
import { findRazones } from './razon.repo.ts'
import { findDocumento } from './version.repo.ts'

/** What a version adds to the boards, from its frozen text alone, and in what that differs from what was stored. */
export async function recalcularAportes(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  version: number,
): Promise<{ aportes: Aporte[]; razones: RazonesDeMetas; distintos: string[] }> {
  const documento = await findDocumento(db, alcance, clave, version)
  if (!documento) return rechazar('reporte.version_no_existe', { version: String(version) })
  const metodologia = await findMetodologiaDe(db, documento.metodologia)
  const { entradas } = await entradasDelDocumento(db, alcance, clave, documento)
  const aportes = aportesDe(entradas, metodologia)
  const guardados = await findAportes(db, alcance, clave, version, DIMENSIONES)
  const razones = razonesDe(entradas, metodologia)
  const guardadas = await findRazones(db, alcance, clave, version)
  const otras = guardadas ? razonesDistintas(guardadas, razones).map((meta) => `meta/${meta}`) : ['metas']
  return { aportes, razones, distintos: [...aportesDistintos(guardados, aportes), ...otras] }
}
