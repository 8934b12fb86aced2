// The stretch of the chain of an entity in which a report was worked on, for its evidence pack.
import { ORIGEN, sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { FORMATO_EXTRACTO, renglonExtracto } from '@kpt/domain/revision'
import { sql } from 'kysely'
import { digerir } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { readEslabones } from './cadena.repo.ts'

type Tramo = { readonly desde: number; readonly hasta: number; readonly en: string }

/** From the first to the last act on the report, and when that was; null when there is none. */
export async function findUltimoActo(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Tramo | null> {
  assertAlcance(alcance, clave.entidad)
  const sujeto = sujetoDelReporte(clave)
  const fila = await db
    .selectFrom('auditoria')
    .select((eb) => [eb.fn.min('n').as('desde'), eb.fn.max('n').as('hasta'), eb.fn.max('en').as('en')])
    .where('cadena', '=', clave.entidad)
    .where((eb) => eb.or([eb('sujeto', '=', sujeto), eb('sujeto', 'like', `${sujeto}/%`)]))
    .executeTakeFirst()
  if (!fila || fila.desde === null || fila.hasta === null || fila.en === null) return null
  return { desde: Number(fila.desde), hasta: Number(fila.hasta), en: fila.en }
}

/** Its acts with their text; of what else happened in between, only what the chain needs to follow. */
export async function* extractoDelReporte(
  db: Db,
  clave: ClaveReporte,
  { desde, hasta }: Tramo,
): AsyncGenerator<string> {
  const sujeto = sujetoDelReporte(clave)
  const { entidad: cadena } = clave
  const suyo = (otro: string) => otro === sujeto || otro.startsWith(`${sujeto}/`)
  yield renglonExtracto({ formato: FORMATO_EXTRACTO, cadena, sujeto, previo: await findPrevio(db, cadena, desde) })
  for await (const lote of readEslabones(db, cadena, hasta)) {
    const renglones = lote.flatMap(({ n, hash, texto, sujeto: de }) => {
      if (n < desde) return []
      return [renglonExtracto(suyo(de) ? { n, hash, texto } : { n, hash, digerido: digerir(texto) })]
    })
    if (renglones.length > 0) yield renglones.join('')
  }
}

async function findPrevio(db: Db, cadena: string, desde: number): Promise<string> {
  const { rows } = await sql<{ hash: Buffer }>`
    select hash from auditoria where cadena = ${cadena} and n = ${desde - 1}`.execute(db)
  return rows[0]?.hash.toString('hex') ?? ORIGEN
}
