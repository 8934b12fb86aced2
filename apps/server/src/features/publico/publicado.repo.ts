import { type Instante, parseInstante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { deLaQueCuenta } from '../tablero/index.ts'

/** What anybody may know of a report that somebody sent. */
export type Publicado = {
  readonly vigencia: number
  readonly corte: number
  readonly primerEnvioEn: Instante | null
  /** The version that counts, only when it carries a verdict. */
  readonly revisada: {
    readonly version: number
    readonly recibo: string
    readonly sha256: string
    readonly metodologia: string
  } | null
}

/** Public by its shape: of a version without verdict nothing leaves the database but the instant at which the first one arrived. */
export async function findPublicados(db: Db, entidad: CodigoEntidad, instrumento: string): Promise<Publicado[]> {
  const filas = await db
    .selectFrom('reporte as r')
    .leftJoin('reporte_version as v', (j) =>
      j
        .on(deLaQueCuenta('v'))
        .on(sql<boolean>`exists (select true from veredicto d where (d.entidad, d.instrumento, d.vigencia, d.corte, d.version)
          = (v.entidad, v.instrumento, v.vigencia, v.corte, v.version))`),
    )
    .select(['r.vigencia', 'r.corte', 'r.primer_envio_en', 'v.version', 'v.recibo', 'v.sha256', 'v.metodologia'])
    .where('r.entidad', '=', entidad)
    .where('r.instrumento', '=', instrumento)
    .execute()
  return filas.map(({ vigencia, corte, primer_envio_en, version, recibo, sha256, metodologia }) => ({
    vigencia,
    corte,
    primerEnvioEn: primer_envio_en === null ? null : parseInstante(primer_envio_en),
    revisada:
      version === null || recibo === null || sha256 === null || metodologia === null
        ? null
        : { version, recibo, sha256: sha256.toString('hex'), metodologia },
  }))
}
