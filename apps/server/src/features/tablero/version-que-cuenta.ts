import type { ClaveReporte } from '@kpt/domain/reportes'
import type { DocumentoSeguimiento, Metodologia } from '@kpt/domain/seguimiento'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import {
  type CargaAnterior,
  findCargasAnteriores,
  findDocumento,
  findMetodologiaDe,
  findReporte,
  findVeredictos,
  findVersiones,
  findVigentes,
} from '../reportes/index.ts'
import { metodologiaVisible } from './avance-visible.ts'

export type Lector = Pick<ContextoTerritorial, 'db' | 'alcance'>

/**
 * The version of a report that counts, with what it froze and the methodology it names. When the corte was missed the last one of the same
 * vigencia stands, and is told as such. Refuses while nothing was submitted in the vigencia.
 */
export async function findVersionQueCuenta({ db, alcance }: Lector, pedida: ClaveReporte) {
  const clave = await findCorteQueVale({ db, alcance }, pedida)
  const vigente = (await findReporte(db, alcance, clave))?.vigente ?? rechazar('reporte.no_existe', {})
  const fila = (await findVersiones(db, alcance, clave)).find((v) => v.version === vigente)
  const documento = await findDocumento(db, alcance, clave, vigente)
  // Of a questionnaire there are no figures to open.
  if (!documento) return rechazar('reporte.no_existe', {})
  if (!fila) throw new Error(`the version ${vigente} that counts is not there`)
  const metodologia: Metodologia = await findMetodologiaDe(db, documento.metodologia)
  const validada = (await findVeredictos(db, alcance, clave)).some((v) => v.version === vigente)
  const { version, recibo, sha256, enviadaEn, autor } = fila
  return {
    /** Of the report that holds the version. */
    clave,
    documento,
    metodologia,
    origen: {
      ...{ version, recibo, sha256, enviadaEn, autor, validada, planVersion: documento.plan.version },
      fechaDatos: documento.fechaDatos,
      metodologia: metodologiaVisible(metodologia),
      ...{ corteDatos: clave.corte, sinActualizar: clave.corte !== pedida.corte },
      cargadas: await findCitadas({ db, alcance }, documento),
    },
  }
}

/** The corte asked for or, while nothing counts in it, the last one before it in the same vigencia. */
async function findCorteQueVale({ db, alcance }: Lector, clave: ClaveReporte): Promise<ClaveReporte> {
  const { vigencia } = clave
  const vigentes = await findVigentes(db, alcance, clave, { desde: vigencia, hasta: vigencia })
  const corte = vigentes.findLast((v) => v.corte <= clave.corte)?.corte ?? clave.corte
  return { ...clave, corte }
}

/** The loads that a version names, with who made them. */
async function findCitadas(
  { db, alcance }: Lector,
  { entidad, plan, cargadas = [] }: DocumentoSeguimiento,
): Promise<CargaAnterior[]> {
  if (cargadas.length === 0) return []
  const todas = await findCargasAnteriores(db, alcance, { entidad, desde: plan.desde })
  return todas.filter((c) => cargadas.some((d) => d.vigencia === c.vigencia && d.version === c.version))
}
