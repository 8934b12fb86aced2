// Signed letters and what became of each. What they say is written once; only their delivery moves.
import type { Instrumento } from '@kpt/domain/calendario'
import { type ClaseOficio, type EstadoOficio, type SucesoOficio, trasSuceso } from '@kpt/domain/comunicaciones'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type FilaOficio = Selectable<Tablas['oficio']> & {
  readonly clase: ClaseOficio
  readonly estado: EstadoOficio
  readonly instrumento: Instrumento | null
}

export type OficioNuevo = {
  readonly id: string
  readonly radicado: string
  readonly emisor: string
  readonly anio: number
  readonly n: number
  readonly lote: string
  readonly entidad: string
  readonly clase: string
  readonly instrumento: string | null
  readonly vigencia: number | null
  readonly corte: number | null
  readonly asunto: string
  readonly via: 'correo' | 'certificado'
  readonly para: string | null
  readonly copia: string[]
  readonly texto: string
  readonly sha256: Buffer
}

const TANDA = 100

export async function insertOficios(db: Db, nuevos: readonly OficioNuevo[], autor: Autor): Promise<void> {
  const firmado_en = isoBogota(autor.en)
  for (let i = 0; i < nuevos.length; i += TANDA) {
    const tanda = nuevos.slice(i, i + TANDA)
    await db
      .insertInto('oficio')
      .values(tanda.map((nuevo) => ({ ...nuevo, firmado_en })))
      .execute()
    await db
      .insertInto('oficio_suceso')
      .values(
        tanda.map(({ id }) => ({ oficio: id, n: 1, clase: 'firmado', por: autor.por, rol: autor.rol, en: firmado_en })),
      )
      .execute()
  }
}

type Autor = { readonly por: string | null; readonly rol: string | null; readonly en: Instante }
const NADIE = { por: null, rol: null }

export type Suceso = { readonly clase: SucesoOficio; readonly detalle?: string | null }

/** Adds what happened to a letter that this transaction holds, and moves it where that leaves it. */
export async function insertSuceso(
  db: Db,
  { id, estado }: Pick<FilaOficio, 'id' | 'estado'>,
  { clase, detalle = null }: Suceso,
  autor: { readonly en: Instante } & Partial<Autor>,
): Promise<EstadoOficio> {
  const { en, por, rol } = { ...NADIE, ...autor }
  await sql`insert into oficio_suceso (oficio, n, clase, detalle, por, rol, en)
    select ${id}::uuid, coalesce(max(n), 0) + 1, ${clase}, ${detalle}, ${por}::uuid, ${rol}, ${isoBogota(en)}::timestamptz
    from oficio_suceso where oficio = ${id}`.execute(db)
  const nuevo = trasSuceso(estado, clase)
  if (nuevo !== estado) await db.updateTable('oficio').set({ estado: nuevo }).where('id', '=', id).execute()
  return nuevo
}

/** In the outbox, under this key; or with nothing to put there. */
export async function updatePuesto(db: Db, id: string, correo: string | null): Promise<void> {
  await db.updateTable('oficio').set({ puesto: true, correo }).where('id', '=', id).execute()
}

export async function updateSinEfecto(db: Db, id: string, acto: string, en: Instante): Promise<void> {
  await db
    .updateTable('oficio')
    .set({ sin_efecto: acto, sin_efecto_en: isoBogota(en) })
    .where('id', '=', id)
    .execute()
}

export async function findOficio(
  db: Db,
  alcance: Alcance,
  radicado: string,
  bloqueo = false,
): Promise<FilaOficio | null> {
  const consulta = db
    .selectFrom('oficio as o')
    .selectAll('o')
    .where('o.radicado', '=', radicado)
    .where(dentroDe(alcance))
  const fila = await (bloqueo ? consulta.forUpdate('o') : consulta).executeTakeFirst()
  return (fila as FilaOficio | undefined) ?? null
}

/** To an entity about a corte, in the order in which they were signed. */
export async function findOficiosDe(
  db: Db,
  alcance: Alcance,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
): Promise<FilaOficio[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('oficio')
    .selectAll()
    .where((eb) => eb.and({ entidad, instrumento, vigencia, corte }))
    .orderBy('firmado_en')
    .orderBy('radicado')
    .execute()
  return filas as FilaOficio[]
}

/** For anybody who holds its number: a letter is public by its nature, what became of it is not read here. */
export async function findOficioPublico(db: Db, radicado: string): Promise<FilaOficio | null> {
  const fila = await db.selectFrom('oficio').selectAll().where('radicado', '=', radicado).executeTakeFirst()
  return (fila as FilaOficio | undefined) ?? null
}

/** By the key of the mail that carries it, held. */
export async function lockPorCorreo(db: Db, clave: string): Promise<FilaOficio | null> {
  const fila = await db.selectFrom('oficio').selectAll().where('correo', '=', clave).forUpdate().executeTakeFirst()
  return (fila as FilaOficio | undefined) ?? null
}

/** Held, unless somebody else is at it or it is in the outbox already. */
export async function lockPorPoner(db: Db, id: string): Promise<FilaOficio | null> {
  const fila = await db
    .selectFrom('oficio')
    .selectAll()
    .where('id', '=', id)
    .where('puesto', '=', false)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return (fila as FilaOficio | undefined) ?? null
}

export async function findPorPoner(db: Db, lote: string): Promise<string[]> {
  const filas = await db
    .selectFrom('oficio')
    .select('id')
    .where('lote', '=', lote)
    .where('puesto', '=', false)
    .orderBy('n')
    .execute()
  return filas.map(({ id }) => id)
}

/** Batches signed before `antes` with letters that never reached the outbox. */
export async function findLotesAMedias(db: Db, antes: Instante): Promise<string[]> {
  const filas = await db
    .selectFrom('oficio')
    .select('lote')
    .distinct()
    .where('puesto', '=', false)
    .where('firmado_en', '<=', isoBogota(antes))
    .execute()
  return filas.map(({ lote }) => lote)
}

export async function findSucesos(db: Db, oficio: string) {
  const filas = await db
    .selectFrom('oficio_suceso as s')
    .leftJoin('cuenta as c', 'c.id', 's.por')
    .select(['s.clase', 's.detalle', 's.en', 's.rol', 'c.nombre'])
    .where('s.oficio', '=', oficio)
    .orderBy('s.n')
    .execute()
  return filas.map(({ clase, nombre, rol: _, ...resto }) => ({
    ...{ ...resto, clase: clase as SucesoOficio, autor: nombre },
  }))
}

/** The entity itself, the municipalities of a department, or the country. */
export function dentroDe({ territorio }: Alcance) {
  if (territorio.clase === 'nacional') return sql<boolean>`true`
  if (territorio.clase === 'entidad') return sql<boolean>`o.entidad = ${territorio.codigo}`
  return sql<boolean>`(left(o.entidad, 2) = ${territorio.codigo} and length(o.entidad) = 5)`
}
