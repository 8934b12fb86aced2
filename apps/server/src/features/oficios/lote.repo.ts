// Preparations of letters: their list before signing, and how many left after it.
import type { Instrumento } from '@kpt/domain/calendario'
import type { ClaseOficio, Emisor, RazonSinOficio } from '@kpt/domain/comunicaciones'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type Sobre = { readonly instrumento: Instrumento; readonly vigencia: number; readonly corte: number }

export type Lote = {
  readonly id: string
  readonly emisor: Emisor
  readonly clase: ClaseOficio
  readonly sobre: Sobre | null
  readonly asunto: string
  readonly texto: string
  readonly estado: 'borrador' | 'firmado' | 'descartado'
  readonly creadoEn: string
  readonly autor: string
  readonly firmado: { readonly nombre: string; readonly rol: string; readonly en: string } | null
}

type LoteNuevo = Pick<Lote, 'id' | 'emisor' | 'clase' | 'sobre' | 'asunto' | 'texto'> & {
  readonly entidades: readonly string[]
  readonly por: string
  readonly en: Instante
}

export async function insertLote(db: Db, { sobre, entidades, por, en, ...lote }: LoteNuevo): Promise<void> {
  const { instrumento = null, vigencia = null, corte = null } = sobre ?? {}
  await db
    .insertInto('oficio_lote')
    .values({ ...lote, instrumento, vigencia, corte, creado_por: por, creado_en: isoBogota(en) })
    .execute()
  await sql`insert into oficio_lote_entidad (lote, entidad)
    select ${lote.id}::uuid, entidad from unnest(${entidades}::text[]) as u (entidad)`.execute(db)
}

const consulta = (db: Db) =>
  db
    .selectFrom('oficio_lote as l')
    .innerJoin('cuenta as c', 'c.id', 'l.creado_por')
    .leftJoin('cuenta as f', 'f.id', 'l.firmado_por')
    .selectAll('l')
    .select(['c.nombre as autor', 'f.nombre as firmante'])

/** Of one body: what others prepare is theirs. */
export async function findLote(db: Db, emisor: Emisor, id: string, bloqueo = false): Promise<Lote | null> {
  const suya = consulta(db).where('l.id', '=', id).where('l.emisor', '=', emisor)
  const fila = await (bloqueo ? suya.forUpdate('l') : suya).executeTakeFirst()
  return fila ? toLote(fila) : null
}

type Pagina = { readonly pagina: number; readonly tamano: number }

export async function listLotes(db: Db, emisor: Emisor, { pagina, tamano }: Pagina) {
  const { total } = await db
    .selectFrom('oficio_lote')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('emisor', '=', emisor)
    .executeTakeFirstOrThrow()
  const filas = await consulta(db)
    .where('l.emisor', '=', emisor)
    .orderBy('l.creado_en', 'desc')
    .orderBy('l.id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), filas: filas.map(toLote) }
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['executeTakeFirstOrThrow']>>

function toLote(f: Fila): Lote {
  const { instrumento, vigencia, corte } = f
  const sobre =
    instrumento === null || vigencia === null || corte === null
      ? null
      : { instrumento: instrumento as Instrumento, vigencia, corte }
  return {
    ...{ id: f.id, emisor: f.emisor, clase: f.clase as ClaseOficio, sobre, asunto: f.asunto, texto: f.texto },
    ...{ estado: f.estado as Lote['estado'], creadoEn: f.creado_en, autor: f.autor },
    firmado: f.firmado_en === null ? null : { nombre: f.firmante ?? '', rol: f.firmado_rol ?? '', en: f.firmado_en },
  }
}

export async function updateTexto(db: Db, id: string, { asunto, texto }: Pick<Lote, 'asunto' | 'texto'>) {
  await db.updateTable('oficio_lote').set({ asunto, texto }).where('id', '=', id).execute()
}

export async function updateDescartado(db: Db, id: string): Promise<void> {
  await db.updateTable('oficio_lote').set({ estado: 'descartado' }).where('id', '=', id).execute()
}

type Firma = {
  readonly por: string
  readonly rol: string
  readonly via: string
  readonly viaEn: Instante
  readonly en: Instante
}

export async function updateFirmado(db: Db, id: string, { por, rol, via, viaEn, en }: Firma): Promise<void> {
  await db
    .updateTable('oficio_lote')
    .set({
      ...{ estado: 'firmado', firmado_por: por, firmado_rol: rol, firma_via: via },
      ...{ firma_en: isoBogota(viaEn), firmado_en: isoBogota(en) },
    })
    .where('id', '=', id)
    .execute()
}

export type DeLista = {
  readonly entidad: string
  readonly excluida: { readonly motivo: string; readonly autor: string; readonly en: string } | null
  readonly sinOficio: RazonSinOficio | null
}

/** Who is on the list, by department and name of the entity. */
export async function findLista(db: Db, lote: string): Promise<DeLista[]> {
  const filas = await db
    .selectFrom('oficio_lote_entidad as e')
    .innerJoin('entidad as t', 't.codigo', 'e.entidad')
    .leftJoin('cuenta as c', 'c.id', 'e.por')
    .select(['e.entidad', 'e.motivo', 'e.en', 'e.sin_oficio as sinOficio', 'c.nombre'])
    .where('e.lote', '=', lote)
    .orderBy('t.departamento')
    .orderBy(sql`length(t.codigo)`)
    .orderBy('t.nombre')
    .execute()
  return filas.map(({ entidad, motivo, en, sinOficio, nombre }) => ({
    entidad,
    excluida: motivo === null ? null : { motivo, autor: nombre ?? '', en: en ?? '' },
    sinOficio: sinOficio as RazonSinOficio | null,
  }))
}

/** False when it is not on the list. */
export async function updateExcluida(
  db: Db,
  { lote, entidad }: { readonly lote: string; readonly entidad: string },
  motivo: string | null,
  { por, en }: { readonly por: string; readonly en: Instante },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('oficio_lote_entidad')
    .set(motivo === null ? { motivo, por: null, en: null } : { motivo, por, en: isoBogota(en) })
    .where('lote', '=', lote)
    .where('entidad', '=', entidad)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function updateSinOficio(db: Db, lote: string, sin: ReadonlyMap<string, RazonSinOficio>): Promise<void> {
  if (sin.size === 0) return
  await sql`update oficio_lote_entidad e set sin_oficio = u.razon
    from unnest(${[...sin.keys()]}::text[], ${[...sin.values()]}::text[]) as u (entidad, razon)
    where e.lote = ${lote} and e.entidad = u.entidad`.execute(db)
}

export type Cuentas = {
  readonly lista: number
  readonly excluidas: number
  readonly sinOficio: number
  readonly oficios: number
  readonly porEnviar: number
  readonly enviados: number
  readonly rebotados: number
  readonly noSalieron: number
}

export async function findCuentas(db: Db, lotes: readonly string[]): Promise<Map<string, Cuentas>> {
  const { rows } = await sql<Cuentas & { lote: string }>`
    select e.lote, count(*)::int as lista, (count(*) filter (where e.motivo is not null))::int as excluidas,
      (count(*) filter (where e.sin_oficio is not null))::int as "sinOficio", count(o.id)::int as oficios,
      (count(*) filter (where o.estado = 'por_enviar'))::int as "porEnviar",
      (count(*) filter (where o.estado in ('enviado', 'aceptado', 'leido')))::int as enviados,
      (count(*) filter (where o.estado = 'rebotado'))::int as rebotados,
      (count(*) filter (where o.estado = 'no_salio'))::int as "noSalieron"
    from oficio_lote_entidad e left join oficio o on (o.lote, o.entidad) = (e.lote, e.entidad)
    where e.lote = any(${lotes}::uuid[]) group by e.lote`.execute(db)
  return new Map(rows.map(({ lote, ...cuentas }) => [lote, cuentas]))
}
