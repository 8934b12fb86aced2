import type { ClaveReporte } from '@kpt/domain/reportes'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** When something last became of a letter about a corte; null when there are none. */
export async function findUltimoSuceso(
  db: Db,
  alcance: Alcance,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
): Promise<string | null> {
  assertAlcance(alcance, entidad)
  const { rows } = await sql<{ en: string | null }>`
    select greatest(max(o.firmado_en), max(s.en), max(g.en)) as en
    from oficio o left join oficio_suceso s on s.oficio = o.id left join oficio_guia g on g.oficio = o.id
    where (o.entidad, o.instrumento, o.vigencia, o.corte) = (${entidad}, ${instrumento}, ${vigencia}, ${corte})`.execute(
    db,
  )
  return rows[0]?.en ?? null
}
