// What the indicators of the process are made of, read once for a corte. Public by its shape: counts and instants, and nothing of what was reported.
import type { Acto } from '@kpt/domain/reportes'
import type { SucesoMedido } from '@kpt/domain/revision'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import type { ClaveCorte } from '../tablero/index.ts'

export type Medido = {
  readonly primerEnvio: number | null
  readonly metas: number
  readonly hallazgos: number
  readonly conEvidencia: number
  readonly ajustesPedidos: number
}

type Fila = {
  readonly entidad: string
  readonly primer_envio_en: string | null
  readonly metas: number
  readonly hallazgos: number
  readonly con_evidencia: number
  readonly ajustes: number
}

/** Reports of a corte that somebody sent, by entity. */
export async function findMedidos(db: Db, { instrumento, vigencia, corte }: ClaveCorte) {
  const { rows } = await sql<Fila>`
    with de as (
      select entidad, primer_envio_en, vigente from reporte
      where instrumento = ${instrumento} and vigencia = ${vigencia} and corte = ${corte} and vigente is not null
    ), corridas as (
      select distinct on (entidad) entidad, errores + avisos + notas as hallazgos from corrida
      where instrumento = ${instrumento} and vigencia = ${vigencia} and corte = ${corte} and motivo = 'envio'
      order by entidad, n desc
    ), evidencias as (
      select entidad, count(distinct meta)::int as con from reporte_evidencia
      where instrumento = ${instrumento} and vigencia = ${vigencia} and corte = ${corte} group by entidad
    ), ajustes as (
      select entidad, count(*)::int as pedidos from ajuste_meta
      where instrumento = ${instrumento} and vigencia = ${vigencia} and corte = ${corte} group by entidad
    )
    select de.entidad, de.primer_envio_en, coalesce(a.metas, 0) as metas, coalesce(c.hallazgos, 0) as hallazgos,
      least(coalesce(e.con, 0), coalesce(a.metas, 0)) as con_evidencia, coalesce(j.pedidos, 0) as ajustes
    from de
    left join reporte_aporte a on a.entidad = de.entidad and a.instrumento = ${instrumento} and a.vigencia = ${vigencia}
      and a.corte = ${corte} and a.version = de.vigente and a.dimension = 'plan'
    left join corridas c on c.entidad = de.entidad
    left join evidencias e on e.entidad = de.entidad
    left join ajustes j on j.entidad = de.entidad`.execute(db)
  return new Map<CodigoEntidad, Medido>(
    rows.map((f) => [
      f.entidad,
      {
        primerEnvio: f.primer_envio_en === null ? null : instanteDe(f.primer_envio_en),
        ...{ metas: f.metas, hallazgos: f.hallazgos, conEvidencia: f.con_evidencia, ajustesPedidos: f.ajustes },
      },
    ]),
  )
}

/** Acts that are timed, in their order, by entity. */
export async function findSucesosMedidos(db: Db, { instrumento, vigencia, corte }: ClaveCorte) {
  const filas = await db
    .selectFrom('reporte_suceso')
    .select(['entidad', 'acto', 'version', 'en'])
    .where((eb) => eb.and({ instrumento, vigencia, corte }))
    .where('acto', 'in', ['enviar', 'retirar', 'validar', 'solicitar_ajustes', 'pedir_ajustes_dnp', 'trasladar'])
    .orderBy('entidad')
    .orderBy('n')
    .execute()
  const porEntidad = Map.groupBy(filas, (f) => f.entidad)
  return new Map<CodigoEntidad, SucesoMedido[]>(
    [...porEntidad].map(([entidad, suyas]) => [
      entidad,
      suyas.map(({ acto, version, en }) => ({ acto: acto as Acto, version, en: instanteDe(en) })),
    ]),
  )
}
