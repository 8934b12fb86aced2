// The interruption of the availability record on which a measure rests: rows are only added.
import type { Silencio } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

export async function insertInterrupcionCitada(db: Db, numero: string, { desde, hasta }: Silencio): Promise<void> {
  await db
    .insertInto('medida_caida')
    .values({ numero, desde: isoBogota(desde), hasta: isoBogota(hasta) })
    .execute()
}

/** By number of the measure; those that rest on none are missing. */
export async function findInterrupcionesCitadas(
  db: Db,
  numeros: readonly string[],
): Promise<Map<string, { desde: string; hasta: string }>> {
  if (numeros.length === 0) return new Map()
  const filas = await db
    .selectFrom('medida_caida')
    .select(['numero', 'desde', 'hasta'])
    .where('numero', 'in', numeros)
    .execute()
  const iso = (texto: string) => isoBogota(Date.parse(texto))
  return new Map(filas.map(({ numero, desde, hasta }) => [numero, { desde: iso(desde), hasta: iso(hasta) }]))
}
