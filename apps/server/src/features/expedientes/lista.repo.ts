// One page of the files that somebody may see, the newest first.
import type { EstadoExpediente } from '@kpt/domain/reportes'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { toExpediente } from './expediente.repo.ts'
import { quienVe } from './quien-ve.repo.ts'

export type FiltroExpedientes = {
  readonly estado?: EstadoExpediente | undefined
  readonly vigencia?: number | undefined
  readonly corte?: number | undefined
  readonly pagina: number
  readonly tamano: number
}

export async function searchExpedientes(db: Db, alcance: Alcance, soloEnviados: boolean, filtro: FiltroExpedientes) {
  const { estado, vigencia, corte, pagina, tamano } = filtro
  const base = db
    .selectFrom('expediente as e')
    .where(quienVe(alcance, soloEnviados))
    .$if(estado !== undefined, (q) => q.where('e.estado', '=', estado ?? ''))
    .$if(vigencia !== undefined, (q) => q.where('e.vigencia', '=', vigencia ?? 0))
    .$if(corte !== undefined, (q) => q.where('e.corte', '=', corte ?? 0))
  const { total } = await base.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const filas = await base
    .selectAll('e')
    .orderBy('e.creado_en', 'desc')
    .orderBy('e.numero', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total, expedientes: filas.map(toExpediente) }
}
