import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ClaseEvidencia, EvidenciaCitada } from '@kpt/domain/seguimiento'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

/** The evidence linked to each meta in the draft of a corte, as a version would cite it. */
export async function findCitadas(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
): Promise<Record<string, EvidenciaCitada[]>> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('reporte_evidencia as r')
    .innerJoin('evidencia as e', 'e.id', 'r.evidencia')
    .select(['r.meta', 'e.id', 'e.clase', 'e.sha256', 'e.direccion', 'e.personal'])
    .where('r.entidad', '=', clave.entidad)
    .where('r.instrumento', '=', clave.instrumento)
    .where('r.vigencia', '=', clave.vigencia)
    .where('r.corte', '=', clave.corte)
    .orderBy('r.meta')
    .orderBy('e.id')
    .execute()
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

function toCitada(fila: {
  id: string
  clase: string
  sha256: Buffer | null
  direccion: string | null
  personal: boolean
}): EvidenciaCitada {
  const { id, clase, sha256, direccion, personal } = fila
  return {
    ...{ id, clase: clase as ClaseEvidencia },
    ...(sha256 === null ? {} : { sha256: sha256.toString('hex') }),
    ...(direccion === null ? {} : { direccion }),
    personal,
  }
}
