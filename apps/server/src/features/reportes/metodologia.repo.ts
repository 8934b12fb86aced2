import type { METODOLOGIA_INICIAL, Metodologia, NivelSemaforo } from '@kpt/domain/seguimiento'
import type { Db } from '../../platform/db/conexion.ts'

/** The methodology in force for a vigencia. Public data. */
export async function findMetodologia(db: Db, vigencia: number): Promise<Metodologia> {
  const fila = await consulta(db)
    .where('desde', '<=', vigencia)
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>=', vigencia)]))
    .orderBy('desde', 'desc')
    .executeTakeFirst()
  if (!fila) throw new Error(`no methodology is in force for ${vigencia}`)
  return toMetodologia(db, fila)
}

/** The one that a submitted version names. */
export async function findMetodologiaDe(db: Db, version: string): Promise<Metodologia> {
  return toMetodologia(db, await consulta(db).where('version', '=', version).executeTakeFirstOrThrow())
}

/** Whether something is demanded of the reports of a vigencia, besides what always is. */
export async function findExigencia(
  db: Db,
  exigencia: 'homologacion' | 'evidencia',
  instrumento: string,
  vigencia: number,
): Promise<boolean> {
  const fila = await db
    .selectFrom('exigencia')
    .select('exigencia')
    .where('exigencia', '=', exigencia)
    .where('instrumento', '=', instrumento)
    .where('desde', '<=', vigencia)
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>=', vigencia)]))
    .executeTakeFirst()
  return fila !== undefined
}

function consulta(db: Db) {
  return db
    .selectFrom('metodologia')
    .select(['version', 'base_financiera', 'tope_promedio', 'tope_financiero', 'fuentes_excluidas', 'semaforo'])
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['executeTakeFirstOrThrow']>>

async function toMetodologia(db: Db, fila: Fila): Promise<Metodologia> {
  const tramos = await db
    .selectFrom('semaforo_tramo')
    .select(['codigo', 'menor_que as menorQue'])
    .where('version', '=', fila.semaforo)
    .orderBy('orden')
    .execute()
  return {
    version: fila.version,
    baseFinanciera: fila.base_financiera as (typeof METODOLOGIA_INICIAL)['baseFinanciera'],
    topePromedio: fila.tope_promedio,
    topeFinanciero: fila.tope_financiero,
    fuentesExcluidas: fila.fuentes_excluidas,
    semaforo: tramos.map((t) => ({ codigo: t.codigo as NivelSemaforo, menorQue: t.menorQue })),
  }
}
