import type { ClaseRecordatorio, DestinoRecordatorio } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

/** A row of somebody, as the log names it. */
export type FilaRecordada = ClaveReporte & { readonly actividad: string; readonly ronda: number }

/** Older reminders have nothing to do with what is due today. */
const SE_MIRA = 60 * 86_400_000

/** Whoever reminds a department keeps others away from it until the transaction ends; false when somebody else is at it. */
export async function lockDepartamento(
  db: Db,
  departamento: CodigoEntidad,
  que: 'avisos' | 'resumen',
): Promise<boolean> {
  const { rows } = await sql<{ mio: boolean }>`
    select pg_try_advisory_xact_lock(hashtext(${`recordatorios/${que}/${departamento}`})) as mio`.execute(db)
  return rows[0]?.mio ?? false
}

export type Enviados = {
  /** Keys of what was written under a row. */
  escritos(fila: FilaRecordada): ReadonlySet<string>
  /** Keys of what could be told to nobody. */
  sinDestino(fila: FilaRecordada): ReadonlySet<string>
}

export async function findEnviados(db: Db, entidades: readonly CodigoEntidad[], ahora: Instante): Promise<Enviados> {
  const filas = await db
    .selectFrom('recordatorio')
    .select(['entidad', 'instrumento', 'vigencia', 'corte', 'actividad', 'ronda', 'clave', 'escrito'])
    .where(sql<boolean>`entidad = any(${entidades})`)
    .where('en', '>=', isoBogota(ahora - SE_MIRA))
    .execute()
  const nombrados = Map.groupBy(filas, (f) => `${f.escrito}/${nombreDe(f as FilaRecordada)}`)
  const claves = (nombre: string) => new Set(nombrados.get(nombre)?.map((f) => f.clave))
  return {
    escritos: (fila) => claves(`true/${nombreDe(fila)}`),
    sinDestino: (fila) => claves(`false/${nombreDe(fila)}`),
  }
}

export type NuevoRecordatorio = FilaRecordada & {
  readonly clave: string
  readonly clase: ClaseRecordatorio
  readonly destino: DestinoRecordatorio
  readonly limite: Fecha
  /** Key of its letter; null when there was nobody to write to. */
  readonly correo: string | null
}

/** Adds what was written. One that is there already is a bug of ours: everything of this transaction is undone, its letters too. */
export async function insertRecordatorios(db: Db, nuevos: readonly NuevoRecordatorio[], en: Instante): Promise<void> {
  if (nuevos.length === 0) return
  await db
    .insertInto('recordatorio')
    .values(nuevos.map((nuevo) => ({ ...nuevo, escrito: nuevo.correo !== null, en: isoBogota(en) })))
    .execute()
}

/** Official addresses of the cards of some entities. */
export async function findOficiales(db: Db, entidades: readonly CodigoEntidad[]): Promise<Map<CodigoEntidad, string>> {
  const filas = await db
    .selectFrom('ficha_entidad')
    .distinctOn('entidad')
    .select(['entidad', 'correo_oficial'])
    .where(sql<boolean>`entidad = any(${entidades})`)
    .orderBy('entidad')
    .orderBy('n', 'desc')
    .execute()
  return new Map(filas.map((f) => [f.entidad, f.correo_oficial]))
}

export function nombreDe({ entidad, instrumento, vigencia, corte, actividad, ronda }: FilaRecordada): string {
  return `${entidad}/${instrumento}/${vigencia}/${corte}/${actividad}/${ronda}`
}
