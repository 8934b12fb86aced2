// The indicators that come out of the answers, for whoever measures.
import type { Db } from '../../platform/db/conexion.ts'

/** An indicator that came out of what an entity answered. */
export type PuntajeGestion = {
  readonly entidad: string
  readonly indicador: string
  /** Share on 0–1; null when one of its parts is not known. */
  readonly valor: number | null
  /** Where it comes from, for the trace of a score: the version and the fingerprint of its text. */
  readonly version: number
  readonly recibo: string
  readonly sha256: string
  /** Whether the body that reviews validated that version. */
  readonly validada: boolean
}

/**
 * Indicators of GESTIONWEB of a vigencia, of every entity whose answers stand (the version that counts today), ordered by entity and indicator. Public
 * facts of versions that were sent; it is how the inputs of the Medición de Desempeño Municipal read the questionnaire as one more source: `indicador`
 * is the code that the recipe names, and a null value is told as missing, never as 0.
 */
export async function findPuntajesGestionweb(db: Db, vigencia: number): Promise<PuntajeGestion[]> {
  const filas = await db
    .selectFrom('reporte_puntaje as p')
    .innerJoin('reporte as r', (j) =>
      j
        .onRef('r.entidad', '=', 'p.entidad')
        .onRef('r.instrumento', '=', 'p.instrumento')
        .onRef('r.vigencia', '=', 'p.vigencia')
        .onRef('r.corte', '=', 'p.corte')
        .onRef('r.vigente', '=', 'p.version'),
    )
    .innerJoin('reporte_version as v', (j) =>
      j
        .onRef('v.entidad', '=', 'p.entidad')
        .onRef('v.instrumento', '=', 'p.instrumento')
        .onRef('v.vigencia', '=', 'p.vigencia')
        .onRef('v.corte', '=', 'p.corte')
        .onRef('v.version', '=', 'p.version'),
    )
    .select(['p.entidad', 'p.indicador', 'p.valor', 'p.version', 'v.recibo', 'v.sha256', 'r.estado'])
    .where('p.vigencia', '=', vigencia)
    .where('p.instrumento', '=', 'gestionweb')
    .orderBy('p.entidad')
    .orderBy('p.corte')
    .orderBy('p.indicador')
    .execute()
  return filas.map(({ sha256, estado, ...fila }) => ({
    ...fila,
    ...{ sha256: sha256.toString('hex'), validada: estado === 'validado' },
  }))
}
