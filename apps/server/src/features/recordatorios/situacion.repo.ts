// How the reports of some entities stand, for whoever reminds them: who sent, of whom adjustments are asked, how far each draft has come.
import { type ClaveReporte, ESTADOS_EDITABLES } from '@kpt/domain/reportes'
import type { Fecha, Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'

export type AjusteAbierto = {
  readonly clave: ClaveReporte
  readonly ronda: number
  readonly vence: Fecha
  readonly pedidaEn: Instante
  /** Role of whoever asked. */
  readonly rol: string
}

export type Avance = {
  /** Reports sent and not withdrawn, `25200/seguimiento/2026/1`. */
  readonly enviados: ReadonlySet<string>
  readonly ajustes: readonly AjusteAbierto[]
}

export async function findAvance(db: Db, entidades: readonly CodigoEntidad[]): Promise<Avance> {
  const filas = await db
    .selectFrom('reporte as r')
    .leftJoin('ajuste_solicitud as s', (j) => j.on(mismoReporte('s', 'r')).onRef('s.ronda', '=', 'r.ronda'))
    .select(['r.entidad', 'r.instrumento', 'r.vigencia', 'r.corte', 'r.estado', 'r.ronda', 'r.primer_envio_en'])
    .select(['s.vence', 's.en as pedidaEn', 's.rol'])
    .where(sql<boolean>`r.entidad = any(${entidades})`)
    .execute()
  const editables: readonly string[] = ESTADOS_EDITABLES
  return {
    enviados: new Set(filas.filter((f) => f.primer_envio_en !== null).map(nombreReporte)),
    ajustes: filas.flatMap(({ ronda, estado, vence, pedidaEn, rol, ...fila }) => {
      if (ronda === 0 || !editables.includes(estado) || vence === null || pedidaEn === null) return []
      const { entidad, vigencia, corte } = fila
      const clave = { entidad, instrumento: fila.instrumento as ClaveReporte['instrumento'], vigencia, corte }
      return [{ clave, ronda, vence, pedidaEn: instanteDe(pedidaEn), rol: rol ?? '' }]
    }),
  }
}

/** What an entity has for one report: its plan of that vigencia, and in how many of its targets somebody wrote. */
export type Preparado = {
  /** Null while it has no plan. */
  readonly plan: { readonly finalizado: boolean; readonly metas: number } | null
  readonly conDatos: number
}

export async function findPreparados(
  db: Db,
  entidades: readonly CodigoEntidad[],
  { instrumento, vigencia, corte }: Omit<ClaveReporte, 'entidad'>,
): Promise<Map<CodigoEntidad, Preparado>> {
  const escritas = sql<number>`(select count(distinct v.meta) from reporte_valor v where v.entidad = e.codigo
    and v.instrumento = ${instrumento} and v.vigencia = ${vigencia} and v.corte = ${corte})`
  const filas = await db
    .selectFrom('entidad as e')
    .leftJoin('plan as p', (j) =>
      j.onRef('p.entidad', '=', 'e.codigo').on('p.periodo_desde', '<=', vigencia).on('p.periodo_hasta', '>=', vigencia),
    )
    .leftJoin('plan_version as v', (j) =>
      j
        .onRef('v.entidad', '=', 'p.entidad')
        .onRef('v.periodo_desde', '=', 'p.periodo_desde')
        .onRef('v.version', '=', 'p.version'),
    )
    .select(['e.codigo', 'p.version_finalizada', 'v.metas', escritas.as('conDatos')])
    .where(sql<boolean>`e.codigo = any(${entidades})`)
    .execute()
  return new Map(
    filas.map(({ codigo, version_finalizada: finalizada, metas, conDatos }) => [
      codigo,
      { plan: metas === null ? null : { finalizado: finalizada !== null, metas }, conDatos: Number(conDatos) },
    ]),
  )
}

export function nombreReporte({
  entidad,
  instrumento,
  vigencia,
  corte,
}: { readonly [C in keyof ClaveReporte]: string | number }): string {
  return `${entidad}/${instrumento}/${vigencia}/${corte}`
}
