// How the answers of every entity stand, with the indicators that came out of the version that counts, for whoever measures.
import type { EstadoReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

/** A version that was sent: what a table of inputs says that it comes from. */
export type VersionEnviada = {
  readonly version: number
  readonly recibo: string
  /** Of its frozen text, in hexadecimal. */
  readonly sha256: string
  /** Share on 0–1 by indicator, as the recipes name it; null when one of its parts is not known. */
  readonly puntajes: ReadonlyMap<string, number | null>
}

export type RespuestasDeEntidad = {
  readonly entidad: string
  readonly corte: number
  readonly estado: EstadoReporte
  /** The one that counts today; null while nothing sent stands. */
  readonly vigente: VersionEnviada | null
}

/** Of everybody who began to answer a vigencia, ordered by entity. One statement, so that a version and its indicators are of the same instant. */
export async function findRespuestasDelPais(
  db: Db,
  alcance: Alcance,
  vigencia: number,
): Promise<RespuestasDeEntidad[]> {
  if (alcance.territorio.clase !== 'nacional') throw new Error('the country was not granted')
  const filas = await consulta(db, vigencia).execute()
  const entidades = new Map<string, RespuestasDeEntidad>()
  const puntajes = new Map<string, Map<string, number | null>>()
  for (const { entidad, corte, estado, version, recibo, sha256, indicador, valor } of filas) {
    const clave = `${entidad} ${corte}`
    const suyos = puntajes.get(clave) ?? new Map<string, number | null>()
    if (indicador !== null) suyos.set(indicador, valor)
    puntajes.set(clave, suyos)
    const vigente =
      version === null || recibo === null || sha256 === null
        ? null
        : { version, recibo, sha256: sha256.toString('hex'), puntajes: suyos }
    entidades.set(clave, { entidad, corte, estado: estado as EstadoReporte, vigente })
  }
  return [...entidades.values()]
}

function consulta(db: Db, vigencia: number) {
  return db
    .selectFrom('reporte as r')
    .leftJoin('reporte_version as v', (j) =>
      j
        .onRef('v.entidad', '=', 'r.entidad')
        .onRef('v.instrumento', '=', 'r.instrumento')
        .onRef('v.vigencia', '=', 'r.vigencia')
        .onRef('v.corte', '=', 'r.corte')
        .onRef('v.version', '=', 'r.vigente'),
    )
    .leftJoin('reporte_puntaje as p', (j) =>
      j
        .onRef('p.entidad', '=', 'v.entidad')
        .onRef('p.instrumento', '=', 'v.instrumento')
        .onRef('p.vigencia', '=', 'v.vigencia')
        .onRef('p.corte', '=', 'v.corte')
        .onRef('p.version', '=', 'v.version'),
    )
    .select(['r.entidad', 'r.corte', 'r.estado', 'v.version', 'v.recibo', 'v.sha256', 'p.indicador', 'p.valor'])
    .where('r.vigencia', '=', vigencia)
    .where('r.instrumento', '=', 'gestionweb')
    .orderBy('r.entidad')
    .orderBy('r.corte')
    .orderBy('p.indicador')
}
