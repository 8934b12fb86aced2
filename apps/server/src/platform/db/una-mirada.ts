import type { Conexion, Db } from './conexion.ts'

/** All that `mirar` reads is of one moment. */
export function enUnaMirada<T>(db: Conexion['db'], mirar: (db: Db) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(mirar)
}
