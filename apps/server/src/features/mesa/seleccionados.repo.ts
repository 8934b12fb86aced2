import type { ClaveReporte } from '@kpt/domain/reportes'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

/** Reports of the country that DNP has in hand: under its own review, waiting to be relayed, or answering what it asked through a gobernación. */
export async function findSeleccionados(db: Db, alcance: Alcance): Promise<ClaveReporte[]> {
  if (alcance.territorio.clase !== 'nacional') throw new Error('only the whole country has what DNP selected')
  const { rows } = await sql<ClaveReporte>`
    select r.entidad, r.instrumento, r.vigencia, r.corte from reporte r
    where r.estado in ('en_revision_dnp', 'por_trasladar')
      or (r.estado = 'en_ajustes' and exists (select from ajuste_solicitud s
        where (s.entidad, s.instrumento, s.vigencia, s.corte, s.ronda) = (r.entidad, r.instrumento, r.vigencia, r.corte, r.ronda)
          and s.origen = 'dnp'))`.execute(db)
  return rows
}
