// What the reports of a cronograma were sent, and told, so far: an amendment may change what is thought of it.
import type { CalendarioDe } from '@kpt/domain/calendario'
import type { Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'

export type PrimerEnvio = {
  readonly entidad: CodigoEntidad
  readonly corte: number
  readonly enviadoEn: Instante
}

/** The submission that answers each duty; what was withdrawn is not there. */
export async function findPrimerosEnvios(db: Db, { instrumento, vigencia }: CalendarioDe): Promise<PrimerEnvio[]> {
  const filas = await db
    .selectFrom('reporte')
    .select(['entidad', 'corte', 'primer_envio_en as en'])
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .where('primer_envio_en', 'is not', null)
    .execute()
  return filas.map(({ entidad, corte, en }) => ({ entidad, corte, enviadoEn: instanteDe(en ?? '') }))
}

/** Letters that told these entities that one of these rows was overdue. */
export async function countCartasDeVencido(
  db: Db,
  { instrumento, vigencia }: CalendarioDe,
  actividades: readonly string[],
  entidades: readonly CodigoEntidad[],
): Promise<number> {
  const { n } = await db
    .selectFrom('recordatorio')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .where('clase', '=', 'vencido')
    .where('escrito', '=', true)
    .where(sql<boolean>`actividad = any(${actividades}) and entidad = any(${entidades})`)
    .executeTakeFirstOrThrow()
  return Number(n)
}
