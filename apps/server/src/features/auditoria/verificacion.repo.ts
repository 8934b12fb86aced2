import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Conexion, Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcanceDeCadena } from './alcance.ts'
import type { BaseVerificada } from './verificar-base.ts'
import type { FallaDeCadena } from './verificar-cadena.ts'

type Cuando = { readonly empezada: string; readonly terminada: string }

export async function insertVerificacion(db: Conexion['db'], hecha: BaseVerificada, cuando: Cuando): Promise<void> {
  const id = randomUUID()
  const { cadenas, eslabones, sellos, fallas } = hecha
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('auditoria_verificacion')
      .values({
        ...{ id, empezada_en: cuando.empezada, terminada_en: cuando.terminada, integra: fallas.length === 0 },
        ...{ cadenas: cadenas.size, eslabones, sellos, fallas: JSON.stringify(fallas) },
      })
      .execute()
    // Two verifications at once: rows in one order, so that they wait for each other and do not cross.
    const filas = [...cadenas].toSorted(([a], [b]) => (a < b ? -1 : 1))
    await sql`
      insert into auditoria_estado (cadena, verificacion, hasta_n)
      select cadena, ${id}::uuid, hasta_n
      from unnest(${filas.map(([c]) => c)}::text[], ${filas.map(([, n]) => n)}::bigint[]) as f (cadena, hasta_n)
      on conflict (cadena) do update set verificacion = excluded.verificacion, hasta_n = excluded.hasta_n`.execute(tx)
  })
}

export type EstadoDeCadena = {
  readonly terminadaEn: string
  readonly hastaN: number
  readonly integra: boolean
  readonly fallas: readonly FallaDeCadena[]
}

/** What the last verification found in one chain; null while none has looked at it. */
export async function findEstado(db: Db, alcance: Alcance, cadena: string): Promise<EstadoDeCadena | null> {
  assertAlcanceDeCadena(alcance, cadena)
  const fila = await db
    .selectFrom('auditoria_estado as e')
    .innerJoin('auditoria_verificacion as v', 'v.id', 'e.verificacion')
    .select(['e.hasta_n', 'v.terminada_en', 'v.fallas'])
    .where('e.cadena', '=', cadena)
    .executeTakeFirst()
  if (!fila) return null
  const fallas = leerFallas(fila.fallas).filter((f) => f.cadena === cadena)
  return { terminadaEn: fila.terminada_en, hastaN: fila.hasta_n, integra: fallas.length === 0, fallas }
}

/** The last verification of all; null while there is none. */
export async function findUltimaVerificacion(db: Db) {
  const fila = await db
    .selectFrom('auditoria_verificacion')
    .selectAll()
    .orderBy('terminada_en', 'desc')
    .limit(1)
    .executeTakeFirst()
  return fila ? { ...fila, fallas: leerFallas(fila.fallas) } : null
}

function leerFallas(texto: string): FallaDeCadena[] {
  return JSON.parse(texto) as FallaDeCadena[]
}
