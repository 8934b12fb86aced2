import { sql } from 'kysely'
import type { Db } from '../db/conexion.ts'
import type { Encargo } from './tarea.ts'

/**
 * Puts work in the queue inside the caller's transaction: it exists if and only if the act commits. With a `clave`, the same work
 * still waiting is replaced instead of repeated. `dentroDe` seconds, when it must not begin at once.
 */
export async function encolar<P>(
  db: Db,
  pedido: Encargo<P>,
  datos: P,
  { clave, dentroDe = 0 }: { clave?: string; dentroDe?: number } = {},
): Promise<void> {
  await sql`
    select graphile_worker.add_job(${pedido.nombre}, payload := ${JSON.stringify(datos)}::json,
      max_attempts := ${pedido.intentos}::int, job_key := ${clave ?? null}::text,
      run_at := case when ${dentroDe}::int > 0 then now() + make_interval(secs => ${dentroDe}::int) end)`.execute(db)
}
