// The reports that may be selected: read for all of a corte at once.
import type { EstadoReporte } from '@kpt/domain/reportes'
import { type Instante, parseInstante } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type ClaveCorte, dentroDe } from '../tablero/index.ts'

export type Enviado = {
  readonly entidad: string
  readonly estado: EstadoReporte
  readonly version: number
  readonly ronda: number
  readonly primerEnvioEn: Instante | null
}

/** Reports in one of these states, by entity. */
export async function findEnviados(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: ClaveCorte,
  estados: readonly EstadoReporte[],
): Promise<Enviado[]> {
  const { rows } = await sql<Omit<Enviado, 'primerEnvioEn'> & { readonly primero: string | null }>`
    select r.entidad, r.estado, r.version, r.ronda, r.primer_envio_en as primero
    from reporte r
    where r.instrumento = ${instrumento} and r.vigencia = ${vigencia} and r.corte = ${corte}
      and r.estado = any(${estados}) and ${dentroDe(alcance)}
    order by r.entidad`.execute(db)
  return rows.map(({ primero, ...fila }) => ({
    ...fila,
    primerEnvioEn: primero === null ? null : parseInstante(primero),
  }))
}
