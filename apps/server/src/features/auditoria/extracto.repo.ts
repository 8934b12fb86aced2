// Where in the chain of an entity a report was worked on.
import { ORIGEN, sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Tramo = { readonly desde: number; readonly hasta: number; readonly en: string }

/** Acts of a team about what it says to itself: whatever report they name, they are in no pack. */
export const PRIVADAS = 'nota.'

/** From the first to the last act on the report, and when that was; null when there is none. */
export async function findUltimoActo(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Tramo | null> {
  assertAlcance(alcance, clave.entidad)
  const sujeto = sujetoDelReporte(clave)
  const fila = await db
    .selectFrom('auditoria')
    .select((eb) => [eb.fn.min('n').as('desde'), eb.fn.max('n').as('hasta'), eb.fn.max('en').as('en')])
    .where('cadena', '=', clave.entidad)
    .where((eb) => eb.or([eb('sujeto', '=', sujeto), eb('sujeto', 'like', `${sujeto}/%`)]))
    .where('accion', 'not like', `${PRIVADAS}%`)
    .executeTakeFirst()
  if (!fila || fila.desde === null || fila.hasta === null || fila.en === null) return null
  return { desde: Number(fila.desde), hasta: Number(fila.hasta), en: fila.en }
}

/** Digest of the link before one. */
export async function findPrevio(db: Db, cadena: string, desde: number): Promise<string> {
  const fila = await db
    .selectFrom('auditoria')
    .select('hash')
    .where('cadena', '=', cadena)
    .where('n', '=', desde - 1)
    .executeTakeFirst()
  return fila?.hash.toString('hex') ?? ORIGEN
}
