import type { ClaseMedicion, Receta } from '@kpt/domain/mdm'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type RecetaGuardada = {
  readonly receta: Receta
  /** Exactly as it is hashed. */
  readonly texto: string
  readonly cita: { readonly texto: string; readonly direccion: string | null }
  readonly en: string | null
}

/** Versions of recipes are added one after the other. */
export async function lockRecetas(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('mdm_receta', 0))`.execute(db)
}

/** The last version when none is said. Public data. */
export async function findReceta(db: Db, clave: string, version?: number): Promise<RecetaGuardada | null> {
  const fila = await consulta(db)
    .where('r.clave', '=', clave)
    .$if(version !== undefined, (q) => q.where('r.version', '=', version ?? 0))
    .orderBy('r.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return fila ? toReceta(fila) : null
}

type Filtro = {
  readonly pagina: number
  readonly tamano: number
  readonly medicion?: ClaseMedicion | undefined
  readonly vigencia?: number | undefined
}

export async function findRecetas(db: Db, { pagina, tamano, medicion, vigencia }: Filtro) {
  const filtrada = consulta(db)
    .$if(medicion !== undefined, (q) => q.where('r.medicion', '=', medicion ?? ''))
    .$if(vigencia !== undefined, (q) =>
      q
        .where('r.desde', '<=', vigencia ?? 0)
        .where((eb) => eb.or([eb('r.hasta', 'is', null), eb('r.hasta', '>=', vigencia ?? 0)])),
    )
  const filas = await filtrada.orderBy('r.desde', 'desc').orderBy('r.clave').orderBy('r.version', 'desc').execute()
  return { filas: filas.slice((pagina - 1) * tamano, pagina * tamano).map(toReceta), total: filas.length }
}

export async function insertReceta(
  db: Db,
  { clave, version, medicion, nombre, desde, hasta }: Receta,
  { texto, acto, por }: { readonly texto: string; readonly acto: string; readonly por: string },
  ahora: Instante,
): Promise<void> {
  const cabeza = { clave, version, medicion, nombre, desde, hasta }
  await db
    .insertInto('mdm_receta')
    .values({ ...cabeza, texto, acto, por, en: isoBogota(ahora) })
    .execute()
}

function consulta(db: Db) {
  return db
    .selectFrom('mdm_receta as r')
    .leftJoin('cita as c', 'c.clave', 'r.cita')
    .select(['r.texto', 'r.acto', 'r.en', 'c.texto as cita', 'c.direccion'])
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['execute']>>[number]

function toReceta({ texto, acto, en, cita, direccion }: Fila): RecetaGuardada {
  return { receta: JSON.parse(texto), texto, cita: { texto: cita ?? acto ?? '', direccion }, en }
}
