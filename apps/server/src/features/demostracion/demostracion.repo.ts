import type { Db } from '../../platform/db/conexion.ts'

/** Subject under which the audit chain notes that the demonstration is complete. */
export const SUJETO = 'demostracion'

/** The same, of its requests for usuario líder: they came after the rest. */
export const SUJETO_ACCESOS = 'demostracion/accesos'

/** The same, of the measurement. */
export const SUJETO_MEDICION = 'demostracion/medicion'

/** The same, of GESTIONWEB. */
export const SUJETO_GESTION = 'demostracion/gestionweb'

/** The same, of the answers taken for the measurement that is being prepared. */
export const SUJETO_RESPUESTAS = 'demostracion/respuestas'

/** Whether a part of the demonstration was completed once on this database. */
export async function isLista(db: Db, sujeto: string): Promise<boolean> {
  const fila = await db
    .selectFrom('auditoria')
    .select('n')
    .where('cadena', '=', 'nacional')
    .where('sujeto', '=', sujeto)
    .limit(1)
    .executeTakeFirst()
  return fila !== undefined
}

/** Addresses of the demonstration's accounts that exist already. */
export async function findCorreos(db: Db): Promise<Set<string>> {
  const filas = await db.selectFrom('cuenta').select('correo').where('demostracion', '=', true).execute()
  return new Set(filas.map((fila) => fila.correo))
}

/** An account of the demonstration and its appointment; never one of anybody else. */
export function findNombrado(db: Db, correo: string): Promise<{ cuenta: string; nombramiento: string }> {
  return db
    .selectFrom('cuenta as c')
    .innerJoin('nombramiento as n', 'n.cuenta', 'c.id')
    .select(['c.id as cuenta', 'n.id as nombramiento'])
    .where('c.correo', '=', correo)
    .where('c.demostracion', '=', true)
    .where('n.anulado_en', 'is', null)
    .orderBy('n.desde')
    .limit(1)
    .executeTakeFirstOrThrow()
}
