// What was foreseen on the fixed day before each limit: rows are only added.
import type { Pronostico } from '@kpt/domain/calendario'
import { type Fecha, fechaEn, type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type ClaveCorte, dentroDe } from '../tablero/index.ts'

export type PronosticoFijo = {
  readonly entidad: CodigoEntidad
  readonly limite: Fecha
  readonly fecha: Fecha
  readonly pronostico: Pronostico
}

/** `25200/2026-04-15`: whose forecast, of which limit. */
export function nombrePronostico({ entidad, limite }: Pick<PronosticoFijo, 'entidad' | 'limite'>): string {
  return `${entidad}/${limite}`
}

/** Names of those already kept of a corte. */
export async function findFijados(db: Db, { instrumento, vigencia, corte }: ClaveCorte): Promise<ReadonlySet<string>> {
  const filas = await db
    .selectFrom('radar_pronostico')
    .select(['entidad', 'limite'])
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .where('corte', '=', corte)
    .execute()
  return new Set(filas.map(nombrePronostico))
}

/** Keeps those that nobody kept before. */
export async function insertPronosticos(
  db: Db,
  { instrumento, vigencia, corte }: ClaveCorte,
  pronosticos: readonly PronosticoFijo[],
  en: Instante,
): Promise<void> {
  if (pronosticos.length === 0) return
  await db
    .insertInto('radar_pronostico')
    .values(pronosticos.map((p) => ({ instrumento, vigencia, corte, ...p, en: isoBogota(en) })))
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** Forecasts whose limit has passed, of the last limit of each entity and corte, and whether the report came by then. */
export async function findCasos(db: Db, alcance: Alcance, hoy: Fecha) {
  const filas = await db
    .selectFrom('radar_pronostico as r')
    .leftJoin('reporte as p', (j) => j.on(mismoReporte('p', 'r')))
    .distinctOn(['r.instrumento', 'r.vigencia', 'r.corte', 'r.entidad'])
    .select(['r.pronostico', 'r.limite', 'p.primer_envio_en as envio'])
    .where('r.limite', '<', hoy)
    .where(dentroDe(alcance))
    .orderBy('r.instrumento')
    .orderBy('r.vigencia')
    .orderBy('r.corte')
    .orderBy('r.entidad')
    .orderBy('r.limite', 'desc')
    .execute()
  return filas.map(({ pronostico, limite, envio }) => ({
    pronostico: pronostico as Pronostico,
    cumplio: envio !== null && fechaEn(instanteDe(envio)) <= limite,
  }))
}
