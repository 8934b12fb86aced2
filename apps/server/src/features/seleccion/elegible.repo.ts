// The facts by which a report may be selected: read for all of a corte at once.
import type { EstadoReporte } from '@kpt/domain/reportes'
import type { HechosRiesgo } from '@kpt/domain/revision'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type ClaveCorte, deLaQueCuenta, dentroDe } from '../tablero/index.ts'

export type Enviado = {
  readonly entidad: string
  readonly estado: EstadoReporte
  readonly version: number
  readonly hechos: HechosRiesgo
}

/** Reports in one of these states, with what their last submission left. */
export async function findEnviados(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: ClaveCorte,
  estados: readonly EstadoReporte[],
): Promise<Enviado[]> {
  const { rows } = await sql<
    Omit<Enviado, 'hechos'> & Omit<HechosRiesgo, 'extemporaneo'> & { oportuno: boolean | null }
  >`
    select r.entidad, r.estado, r.version, r.ronda as rondas, r.primer_envio_oportuno as oportuno,
      coalesce(a.metas, 0) as metas, coalesce(a.metas_declaradas, 0) as declaradas,
      coalesce(c.avisos, 0) as avisos, coalesce(c.notas, 0) as notas
    from reporte r
    left join reporte_aporte a on ${deLaQueCuenta('a')} and a.dimension = 'plan'
    left join lateral (
      select avisos, notas from corrida c
      where (c.entidad, c.instrumento, c.vigencia, c.corte) = (r.entidad, r.instrumento, r.vigencia, r.corte)
        and c.version = r.vigente
      order by c.n desc limit 1
    ) c on true
    where r.instrumento = ${instrumento} and r.vigencia = ${vigencia} and r.corte = ${corte}
      and r.estado = any(${estados}) and ${dentroDe(alcance)}
    order by r.entidad`.execute(db)
  return rows.map(({ entidad, estado, version, oportuno, ...cuentas }) => ({
    ...{ entidad, estado, version },
    hechos: { ...cuentas, extemporaneo: oportuno === false },
  }))
}
