import { ROLES_QUE_REPORTAN, type Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'

/** Entities for which an account reports at an instant. Nobody reviews a report of the entity they report for (R4.4). */
export async function findReportaPor(db: Db, cuenta: string, ahora: Instante): Promise<ReadonlySet<CodigoEntidad>> {
  const filas = await db
    .selectFrom('nombramiento')
    .select('entidad')
    .where('cuenta', '=', cuenta)
    .where('rol', 'in', ROLES_QUE_REPORTAN)
    .where('anulado_en', 'is', null)
    .where('desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>', isoBogota(ahora))]))
    .execute()
  return new Set(filas.flatMap((fila) => fila.entidad ?? []))
}

export type NombramientoPropio = {
  readonly id: string
  readonly rol: Rol
  readonly entidad: CodigoEntidad | null
  readonly direccion: string | null
}

/** The appointments of a person in force, the latest first. */
export async function findNombramientosDe(db: Db, cuenta: string, ahora: Instante): Promise<NombramientoPropio[]> {
  const filas = await db
    .selectFrom('nombramiento')
    .select(['id', 'rol', 'entidad', 'direccion'])
    .where('cuenta', '=', cuenta)
    .where('anulado_en', 'is', null)
    .where('desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>', isoBogota(ahora))]))
    .orderBy('desde', 'desc')
    .orderBy('id')
    .execute()
  return filas as NombramientoPropio[]
}

/** Every body a person has ever acted for: their names are easy to guess in its password. */
export async function findEntidadesDe(db: Db, cuenta: string): Promise<CodigoEntidad[]> {
  const filas = await db.selectFrom('nombramiento').select('entidad').distinct().where('cuenta', '=', cuenta).execute()
  return filas.flatMap((fila) => fila.entidad ?? [])
}

/** Every appointment a person has or had, the latest first. */
export function findHistoriaDe(db: Db, cuenta: string) {
  return db
    .selectFrom('nombramiento')
    .select(['id', 'rol', 'entidad', 'clase', 'desde', 'hasta'])
    .where('cuenta', '=', cuenta)
    .where('anulado_en', 'is', null)
    .orderBy('desde', 'desc')
    .limit(100)
    .execute()
}
