import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ValoresMeta } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type BorradorEscrito, type BorradorFechado, leerBorrador } from './borrador-escrito.ts'
import type { CampoReporte } from './operacion.repo.ts'
import { columnasDe } from './reporte.repo.ts'

/** The draft of a report: its values by meta, and the number of the last saving in it. */
export type Borrador = { readonly valores: Readonly<Record<string, ValoresMeta>>; readonly secuencia: number }

/** Thousands of cells, row by row, cost the driver more than everything else of a submission. */
async function findBorradorEscrito(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<BorradorEscrito> {
  return await consultaBorrador(db, alcance, clave).executeTakeFirstOrThrow()
}

/** The same, with the day on which each cell was last written. */
export async function findBorradorFechado(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<BorradorFechado> {
  return await consultaBorrador(db, alcance, clave)
    .select(sql<string>`coalesce(string_agg((en at time zone 'America/Bogota')::date::text, E'\n'), '')`.as('dias'))
    .select((eb) => eb.fn.max('en').as('ultima'))
    .executeTakeFirstOrThrow()
}

export function consultaBorrador(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  const lineas = (columna: 'meta' | 'campo' | 'clave') =>
    sql<string>`coalesce(string_agg(${sql.ref(columna)}, E'\n'), '')`
  return db
    .selectFrom('reporte_valor')
    .select([lineas('meta').as('metas'), lineas('campo').as('campos'), lineas('clave').as('claves')])
    .select(sql<string>`coalesce(array_to_json(array_agg(valor))::text, '[]')`.as('valores'))
    .select((eb) => eb.fn.coalesce(eb.fn.max('secuencia'), sql<number>`0`).as('secuencia'))
    .where((eb) => eb.and(columnasDe(clave)))
}

export async function findBorrador(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Borrador> {
  const escrito = await findBorradorEscrito(db, alcance, clave)
  return { valores: leerBorrador(escrito), secuencia: escrito.secuencia }
}

/** The same, cell by cell: what was taken back is not there. */
export async function findCeldas(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('reporte_valor')
    .select(['meta', 'campo', 'clave', 'valor', 'secuencia'])
    .where((eb) => eb.and(columnasDe(clave)))
    .execute()
  const celdas = filas.flatMap(({ meta, campo, clave: llave, valor }) =>
    valor === null ? [] : [{ meta, campo: campo as CampoReporte, clave: llave, valor }],
  )
  return { celdas, secuencia: Math.max(0, ...filas.map((f) => Number(f.secuencia))) }
}

/** Cells with which a report opens already filled: those of the corte with the same data date. They carry the number of the last link. */
export async function insertValores(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  celdas: readonly { meta: string; campo: CampoReporte; clave: string; valor: string }[],
  autor: { cuenta: string; rol: string; en: Instante },
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  if (celdas.length === 0) return
  const columna = (de: (c: (typeof celdas)[number]) => string) => sql`${celdas.map(de)}::text[]`
  await sql`
    insert into reporte_valor (entidad, instrumento, vigencia, corte, meta, campo, clave, valor, por, rol, en, secuencia)
    select ${clave.entidad}, ${clave.instrumento}, ${clave.vigencia}, ${clave.corte}, c.meta, c.campo, c.clave, c.valor,
      ${autor.cuenta}::uuid, ${autor.rol}, ${isoBogota(autor.en)}::timestamptz, a.n
    from unnest(${columna((c) => c.meta)}, ${columna((c) => c.campo)}, ${columna((c) => c.clave)}, ${columna((c) => c.valor)})
      as c (meta, campo, clave, valor), auditoria_cabeza a
    where a.cadena = ${clave.entidad}`.execute(db)
}

/** What was saved after a number, in order, by whoever. */
export async function findCambios(db: Db, alcance: Alcance, clave: ClaveReporte, desde: number) {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('reporte_valor as v')
    .innerJoin('cuenta as c', 'c.id', 'v.por')
    .select(['v.meta', 'v.campo', 'v.clave', 'v.valor', 'v.en', 'v.rol', 'v.secuencia', 'c.nombre'])
    .where('v.entidad', '=', clave.entidad)
    .where('v.instrumento', '=', clave.instrumento)
    .where('v.vigencia', '=', clave.vigencia)
    .where('v.corte', '=', clave.corte)
    .where('v.secuencia', '>', desde)
    .orderBy('v.secuencia')
    .orderBy('v.meta')
    .execute()
  return filas.map(({ nombre, rol, campo, ...resto }) => ({
    ...resto,
    campo: campo as CampoReporte,
    autor: { nombre, rol },
  }))
}

/** History of one cell out of the audit chain, newest first. */
export async function findHistoria(db: Db, alcance: Alcance, entidad: string, sujeto: string) {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('auditoria as a')
    .leftJoin('cuenta as c', 'c.id', 'a.cuenta')
    .select(['a.texto', 'a.en', 'c.nombre'])
    .where('a.cadena', '=', entidad)
    .where('a.sujeto', '=', sujeto)
    .orderBy('a.n', 'desc')
    .limit(500)
    .execute()
  return filas.map(({ texto, en, nombre }) => {
    const { hechos } = JSON.parse(texto) as {
      hechos: { antes: string | null; despues: string | null; opId?: string; rol: string }
    }
    const { antes, despues, opId = null } = hechos
    return { antes, despues, opId, en, autor: { nombre: nombre ?? '', rol: hechos.rol } }
  })
}
