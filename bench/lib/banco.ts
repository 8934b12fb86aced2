// Where the benchmarks run: an engine of their own with the settings of real use (it waits for the disk), a database for each one.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findReferencia } from '../../apps/server/src/features/territorio/index.ts'
import { type Conexion, openConexion } from '../../apps/server/src/platform/db/conexion.ts'
import { openEmbebido } from '../../apps/server/src/platform/db/embebido/index.ts'
import { raiz } from '../../apps/server/src/platform/raiz.ts'
import type { Referencia } from '../../apps/server/src/platform/servicios.ts'
import { crearBase } from '../../apps/server/src/testing/base.ts'
import { prepararPlantilla } from '../../apps/server/src/testing/plantilla.ts'

export type Banco = {
  readonly carpeta: string
  /** Data folder of the engine: its processes are known by it. */
  readonly datos: string
  readonly postgres: string
  /** A fresh database with schema and reference data, for one benchmark. */
  conBase<T>(tarea: (base: BaseDeBanco) => Promise<T>): Promise<T>
  cerrar(): Promise<void>
}

export type BaseDeBanco = {
  readonly urlApp: string
  readonly urlMigracion: string
  readonly conexion: Conexion
  readonly referencia: Referencia
  readonly carpeta: string
  readonly datos: string
}

export async function abrirBanco(): Promise<Banco> {
  const carpeta = join(raiz, '.kpt/bench')
  await mkdir(carpeta, { recursive: true })
  const motor = await openEmbebido({ carpeta: join(carpeta, 'base') })
  const plantilla = await prepararPlantilla(motor.urlSuper, motor.socket)
  const datos = join(motor.base, 'datos')
  return {
    carpeta,
    datos,
    postgres: await findVersionMotor(motor.urlApp),
    conBase: async (tarea) => {
      const base = await crearBase({ urlSuper: motor.urlSuper, socket: motor.socket, plantilla })
      const conexion = openConexion(base.urlApp, 4)
      try {
        return await tarea({ ...base, conexion, referencia: await findReferencia(conexion.db), carpeta, datos })
      } finally {
        await conexion.cerrar()
        await base.borrar()
      }
    },
    cerrar: () => motor.cerrar(),
  }
}

async function findVersionMotor(url: string): Promise<string> {
  const conexion = openConexion(url, 1)
  try {
    const { rows } = await conexion.pool.query<{ v: string }>(`select current_setting('server_version') as v`)
    return rows[0]?.v ?? ''
  } finally {
    await conexion.cerrar()
  }
}

/** Size of each table with rows, with its indexes, largest first. */
export async function describirTamanos(
  { conexion, urlMigracion }: Pick<BaseDeBanco, 'conexion' | 'urlMigracion'>,
  tablas: readonly string[],
) {
  await analizar(urlMigracion)
  const { rows } = await conexion.pool.query<{ tabla: string; filas: number; bytes: number }>(
    `select relname as tabla, sum(greatest(reltuples, 0))::bigint as filas, sum(pg_total_relation_size(oid))::bigint as bytes
     from (select oid, case when relname like 'auditoria_2%' then 'auditoria' else relname end as relname, reltuples
           from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace) c
     where relname = any ($1) group by relname order by bytes desc`,
    [tablas],
  )
  return rows
}

/** Brings the planner's statistics up to date; only the owner may. */
export async function analizar(urlMigracion: string): Promise<void> {
  const dueno = openConexion(urlMigracion, 1)
  try {
    await dueno.pool.query('analyze')
  } finally {
    await dueno.cerrar()
  }
}
