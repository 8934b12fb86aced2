import { randomUUID } from 'node:crypto'
import type { Liderazgo, LiderazgoEscrito, Relevo, Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** Whatever touches who leads an entity waits here for whoever touches it already, until the transaction ends. */
export async function lockEntidad(db: Db, entidad: CodigoEntidad): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`liderazgo/${entidad}`}))`.execute(db)
}

export type LiderazgoDePersona = LiderazgoEscrito & {
  readonly nombre: string
  readonly correo: string
  readonly acto: string | null
}

/** Leaderships of an entity that hold now or will. */
export async function findLiderazgosDe(db: Db, entidad: CodigoEntidad, ahora: Instante): Promise<LiderazgoDePersona[]> {
  const filas = await db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select(['n.id', 'n.cuenta', 'n.clase', 'n.desde', 'n.hasta', 'n.acto', 'n.reanuda', 'c.nombre', 'c.correo'])
    .where('n.entidad', '=', entidad)
    .where('n.rol', '=', 'usuario_lider')
    .where('n.anulado_en', 'is', null)
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .orderBy('n.desde')
    .execute()
  return filas.map(({ clase, desde, hasta, reanuda, ...fila }) => ({
    ...fila,
    reanuda: reanuda !== null,
    clase: clase as Liderazgo['clase'],
    desde: instanteDe(desde),
    hasta: hasta === null ? null : instanteDe(hasta),
  }))
}

/** Every leadership that an entity had, has or will have, the last first; `alcance` is for whoever asks. */
export async function findHistoria(db: Db, alcance: Alcance, entidad: CodigoEntidad) {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .leftJoin('cuenta as p', 'p.id', 'n.fin_por')
    .leftJoin('solicitud as s', 's.id', 'n.solicitud')
    .select(['n.id', 'n.clase', 'n.desde', 'n.hasta', 'n.acto', 'n.reanuda', 'n.anulado_en', 'n.fin_motivo'])
    .select(['c.nombre', 'c.correo', 'p.nombre as fin_por', 's.radicado'])
    .where('n.entidad', '=', entidad)
    .where('n.rol', '=', 'usuario_lider')
    .orderBy('n.desde', 'desc')
    .orderBy('n.anulado_en', (o) => o.desc().nullsFirst())
    .execute()
  return filas.map((fila) => ({ ...fila, clase: fila.clase as Liderazgo['clase'] }))
}

export type EncargoTerminado = {
  readonly id: string
  readonly entidad: CodigoEntidad
  readonly cuenta: string
  readonly nombre: string
  readonly correo: string
  readonly hasta: Instante
}

/** Encargos that reached their date and nobody was told yet, held so that no other process tells it too. */
export async function holdEncargosTerminados(db: Db, ahora: Instante): Promise<EncargoTerminado[]> {
  const filas = await db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select(['n.id', 'n.entidad', 'n.cuenta', 'n.hasta', 'c.nombre', 'c.correo'])
    .where('n.clase', '=', 'encargo')
    .where('n.fin_avisado_en', 'is', null)
    .where('n.anulado_en', 'is', null)
    // One cut short by another appointment was told of that.
    .where('n.fin_motivo', 'is', null)
    .where('n.hasta', '<=', isoBogota(ahora))
    .orderBy('n.hasta')
    .limit(50)
    .forUpdate('n')
    .skipLocked()
    .execute()
  return filas.flatMap(({ entidad, hasta, ...fila }) =>
    entidad === null || hasta === null ? [] : [{ ...fila, entidad, hasta: instanteDe(hasta) }],
  )
}

export async function markAvisado(db: Db, id: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('nombramiento')
    .set({ fin_avisado_en: isoBogota(ahora) })
    .where('id', '=', id)
    .execute()
}

export type PorQue = {
  readonly motivo: 'reemplazo' | 'encargo' | 'fin_de_gobierno'
  /** Who came in its place; null when nobody did. */
  readonly por: string | null
  readonly ahora: Instante
}

/** Ends what ends and voids what will not begin; first of all, so that the new one overlaps nothing. */
export async function closeLiderazgos(
  db: Db,
  { terminan, seAnulan }: Pick<Relevo, 'terminan' | 'seAnulan'>,
  { motivo, por, ahora }: PorQue,
) {
  for (const { id, hasta } of terminan) {
    const cambio = { hasta: isoBogota(hasta), fin_motivo: motivo, fin_por: por }
    await db.updateTable('nombramiento').set(cambio).where('id', '=', id).execute()
  }
  if (seAnulan.length === 0) return
  const cambio = { anulado_en: isoBogota(ahora), fin_motivo: motivo, fin_por: por }
  await db.updateTable('nombramiento').set(cambio).where('id', 'in', seAnulan).execute()
}

type Origen = {
  readonly entidad: CodigoEntidad
  readonly acto: string | null
  readonly solicitud?: string | undefined
  readonly reanuda?: string
}

export async function insertLiderazgo(db: Db, nuevo: Relevo['nuevo'], origen: Origen): Promise<string> {
  const id = randomUUID()
  const { cuenta, clase, desde, hasta } = nuevo
  await db
    .insertInto('nombramiento')
    .values({
      ...{ id, cuenta, clase, rol: 'usuario_lider', desde: isoBogota(desde) },
      hasta: hasta === null ? null : isoBogota(hasta),
      ...origen,
    })
    .execute()
  return id
}

/** Addresses of those who hold one of the roles in an entity at an instant, in order. */
export async function findCorreosConRol(
  db: Db,
  entidad: CodigoEntidad | null,
  roles: readonly Rol[],
  ahora: Instante,
): Promise<string[]> {
  const filas = await db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select('c.correo')
    .distinct()
    .where('n.entidad', entidad === null ? 'is' : '=', entidad)
    .where('n.rol', 'in', [...roles])
    .where('n.anulado_en', 'is', null)
    .where('n.desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .orderBy('c.correo')
    .execute()
  return filas.map(({ correo }) => correo)
}

/** Addresses of those who run a gobernación's accounts: told of whoever asks for, or gets, one of its entities. */
export function findAdministradores(db: Db, departamento: CodigoEntidad, ahora: Instante): Promise<string[]> {
  return findCorreosConRol(db, departamento, ['administrador_gobernacion'], ahora)
}

/** Official address of an entity, of its card; null while it has none. */
export async function findCorreoOficial(db: Db, entidad: CodigoEntidad): Promise<string | null> {
  const fila = await db
    .selectFrom('ficha_entidad')
    .select('correo_oficial')
    .where('entidad', '=', entidad)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return fila?.correo_oficial ?? null
}
