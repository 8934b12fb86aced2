import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ClaseEvidencia, EvidenciaCitada } from '@kpt/domain/seguimiento'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

/** The evidence linked to each meta in the draft of a corte, as a version would cite it. */
export async function findCitadas(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
): Promise<Record<string, EvidenciaCitada[]>> {
  return citadasPorMeta(await consultaCitadas(db, alcance, clave).execute())
}

export function consultaCitadas(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  return db
    .selectFrom('reporte_evidencia as r')
    .innerJoin('evidencia as e', 'e.id', 'r.evidencia')
    .select(['r.meta', 'e.id', 'e.clase', 'e.direccion', 'e.personal'])
    .select(sql<string | null>`encode(e.sha256, 'hex')`.as('sha256'))
    .where('r.entidad', '=', clave.entidad)
    .where('r.instrumento', '=', clave.instrumento)
    .where('r.vigencia', '=', clave.vigencia)
    .where('r.corte', '=', clave.corte)
    .orderBy('r.meta')
    .orderBy('e.id')
}

type FilaCitada = Awaited<ReturnType<ReturnType<typeof consultaCitadas>['executeTakeFirstOrThrow']>>

export function citadasPorMeta(filas: readonly FilaCitada[]): Record<string, EvidenciaCitada[]> {
  const porMeta: Record<string, EvidenciaCitada[]> = {}
  for (const { meta, ...citada } of filas) {
    porMeta[meta] ??= []
    porMeta[meta].push(toCitada(citada))
  }
  return porMeta
}

/** Links evidence to metas of a draft; what was linked already stays as it was. Tells which were new. */
export async function insertAsociaciones(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { evidencia, metas }: { readonly evidencia: string; readonly metas: readonly string[] },
  autor: { readonly cuenta: string; readonly rol: string; readonly en: string },
): Promise<string[]> {
  assertAlcance(alcance, clave.entidad)
  if (metas.length === 0) return []
  const { cuenta: por, rol, en } = autor
  const nuevas = await db
    .insertInto('reporte_evidencia')
    .values(metas.map((meta) => ({ ...columnasDe(clave), meta, evidencia, por, rol, en })))
    .onConflict((oc) => oc.doNothing())
    .returning('meta')
    .execute()
  return nuevas.map(({ meta }) => meta)
}

/** Unlinks it from metas of a draft; tells from which it was. */
export async function deleteAsociaciones(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { evidencia, metas }: { readonly evidencia: string; readonly metas: readonly string[] },
): Promise<string[]> {
  assertAlcance(alcance, clave.entidad)
  if (metas.length === 0) return []
  const quitadas = await db
    .deleteFrom('reporte_evidencia')
    .where((eb) => eb.and(columnasDe(clave)))
    .where('evidencia', '=', evidencia)
    .where('meta', 'in', metas)
    .returning('meta')
    .execute()
  return quitadas.map(({ meta }) => meta)
}

function toCitada({ id, clase, sha256, direccion, personal }: Omit<FilaCitada, 'meta'>): EvidenciaCitada {
  return {
    ...{ id, clase: clase as ClaseEvidencia },
    ...(sha256 === null ? {} : { sha256 }),
    ...(direccion === null ? {} : { direccion }),
    personal,
  }
}
