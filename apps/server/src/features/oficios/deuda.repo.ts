// Whether an entity still owes what a letter says. Asked of the report's own row: the same one that a submission holds.
import type { ClaseOficio, RazonSinOficio } from '@kpt/domain/comunicaciones'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Fecha, Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { dentroDe } from '../tablero/index.ts'

type Corte = Omit<ClaveReporte, 'entidad'>

/** Last day of the adjustments that were asked of each report and nobody has sent. */
export async function findAjustesAbiertos(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: Corte,
): Promise<Map<CodigoEntidad, Fecha>> {
  const filas = await db
    .selectFrom('reporte as r')
    .innerJoin('ajuste_solicitud as s', (j) => j.on(mismoReporte('s', 'r')).onRef('s.ronda', '=', 'r.ronda'))
    .select(['r.entidad', 's.vence'])
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
    .where('r.estado', '=', 'en_ajustes')
    .where(dentroDe(alcance))
    .execute()
  return new Map(filas.map(({ entidad, vence }) => [entidad, vence]))
}

/** Waits for the submissions that are being written at this moment, so that what is read after it includes them. */
export async function waitEnvios(db: Db, { instrumento, vigencia, corte }: Corte, entidades: readonly string[]) {
  await db
    .selectFrom('reporte')
    .select('entidad')
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .where('corte', '=', corte)
    .where(sql<boolean>`entidad = any(${entidades})`)
    .orderBy('entidad')
    .forShare()
    .execute()
}

/** Why a signed letter must not leave, and since when; null while what it says holds. */
export async function findPagada(
  db: Db,
  clase: ClaseOficio,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
): Promise<{ readonly razon: Extract<RazonSinOficio, 'reporto' | 'ajusto'>; readonly en: Instante | null } | null> {
  if (clase === 'libre') return null
  const fila = await db
    .selectFrom('reporte')
    .select(['estado', 'primer_envio_en as primerEnvioEn'])
    .select((eb) =>
      eb
        .selectFrom('reporte_version as v')
        .select((sub) => sub.fn.max('v.en').as('en'))
        .whereRef('v.entidad', '=', 'reporte.entidad')
        .whereRef('v.instrumento', '=', 'reporte.instrumento')
        .whereRef('v.vigencia', '=', 'reporte.vigencia')
        .whereRef('v.corte', '=', 'reporte.corte')
        .as('ultimoEn'),
    )
    .where((eb) => eb.and({ entidad, instrumento, vigencia, corte }))
    .forShare()
    .executeTakeFirst()
  const cuando = (iso: string | null | undefined) => (iso ? instanteDe(iso) : null)
  if (clase === 'vencido') return fila?.primerEnvioEn ? { razon: 'reporto', en: cuando(fila.primerEnvioEn) } : null
  return fila?.estado === 'en_ajustes' ? null : { razon: 'ajusto', en: cuando(fila?.ultimoEn) }
}
